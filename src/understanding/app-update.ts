import type { Sign } from '../core/sign.ts';
import { plainSigns } from './plain-signs.ts';
import type { Wording } from './wordings.ts';

/** The terminal's own, both at once, or a payment that was cut off. */
const OF_ELSE =
  /端末|両方|どっち|別(?:の|々|もの)|同じ|一緒|メール|途中|切れ|消え|落ち|引か|履歴|やり直|もう(?:一|1)(?:回|度)|失敗|エラー|開い|起動|terminal|both|same|separate|mail|error|fail|twice|cut|终端|机器|邮件|一样|同时|断|失败|错误|단말기|둘|같|메일|오류|실패|끊/iu;

/** チップ読んでたらアプリのアップデートが始まった: what was done then may be a sale. */
const NOT_ALONE =
  /(?:てたら|でたら|ていたら|でいたら|たら(?=[^。?]{0,12}アプリ)|とき|時に|ところ|途端|最中|中に|いま、|まま|のに)|\b(?:while|when|as i|during)\b|的时候|时候|正(?=在[^。]{0,6}的)|(?:하다가|다가|때|중에)/u;

const APP_JA =
  '(?:usen ?pay(?! ?\\+)の?)?アプリ(?:の|が|を|は|も|って|自体|だけ|いま|今|勝手に|自動で?|また|ずっと|、)*(?:更新|アップデート|アプデ)';
const APP_EN =
  "\\b(?:app(?:'s)? (?:is |was |now |just |still |currently )*(?:being )?updat(?:e|ing|es)\\b|updat(?:e|ing) (?:of |the |usen pay |this )*app\\b)";
const APP_ZH =
  '(?:应用|app|软件)(?:的|在|正在|自己|自动|现在|还在)*(?:更新|升级)|(?:更新|升级)(?:应用|app)';
const APP_KO = '앱(?:이|을|를|은|는|의|도)? ?(?:지금 ?|자동 ?|자동으로 ?)*(?:업데이트|업뎃)';

const OF_APP: readonly Wording<Sign>[] = [
  // アプリの更新ってどれくらいかかる?
  ['ofAppUpdate', new RegExp(`${APP_JA}|${APP_EN}|${APP_ZH}|${APP_KO}`, 'iu'), OF_ELSE],
  // USEN PAYのアプリいまアップデート中みたい
  [
    'appUpdating',
    new RegExp(
      [
        `${APP_JA}(?:中|して(?:い)?(?:る|ます)|(?:が)?(?:始ま|はじま)(?:った|って|りました))`,
        "\\bapp(?:'s)? (?:is |now |just |still |currently )*(?:being updated|updating)\\b",
        '(?:应用|app|软件)(?:自己|自动|现在)*(?:在|正在|还在)(?:更新|升级)',
        `${APP_KO} ?(?:중|하고 ?있|되고 ?있)`,
      ].join('|'),
      'iu',
    ),
    OF_ELSE,
    NOT_ALONE,
  ],
  // アプリの更新は何分?
  [
    'asksAppTime',
    new RegExp(
      `(?:${APP_JA})[^。?]{0,8}(?:何分|なんぷん|どれ(?:くらい|ぐらい)|どの(?:くらい|ぐらい)|いつ(?:終わ|おわ|まで)|時間)|\\bhow long\\b[^?]{0,24}(?:${APP_EN})|(?:${APP_EN})[^?]{0,16}\\bhow long\\b|(?:${APP_ZH})[^。?]{0,6}(?:多久|多长时间|几分钟|多少时间)|${APP_KO}[^.?]{0,8}(?:얼마나|몇 ?분|언제 ?끝)`,
      'iu',
    ),
    OF_ELSE,
  ],
];

/** What is said of the app's own update, which is another one than that of the terminal. Expects normalised text. */
export const appSigns = plainSigns(OF_APP);
