import type { Sign } from '../core/sign.ts';
import { plainSigns } from './plain-signs.ts';
import type { Wording } from './wordings.ts';

const HERE =
  '(?:そっち|そちら|こっち|こちら|ここ|line|ライン|また|すぐ|一度|自動で|、)*(?:から|で|に)?';

/** Where it is to be seen. */
const LOOKS =
  '(?:(?:画面|端末)?(?:の|で|は)?どこ(?:を|で|に)?(?:見|み|出|わか|分か|確認)|(?:画面(?:の|で)?)?(?:どう(?:やって|すれば|したら|見れば)|何で|なにで|何を見れば)[^。?]{0,4}(?:わか|分か|見|み|確認|確かめ|知))';

/** Each with what else it may be. */
const ASKS: readonly Wording<Sign>[] = [
  [
    // 終わったら教えて, 終わったらそっちから連絡くるの?
    'asksToTellOver',
    new RegExp(
      [
        `(?:終わ|おわ|済ん|完了し|(?:更新|アップデート)(?:が|は)?でき)(?:っ|り)?(?:た(?:ら|とき|時|ころ|頃|タイミング)|だ(?:ら|とき|時)|次第|しだい)[、に]*${HERE}(?:教え|おしえ|(?:お)?知らせ|しらせ|(?:ご)?連絡|声(?:を)?(?:かけ|掛け)|通知|メッセージ|メール|(?:分か|わか)る(?:よう|の|んで)|(?:分か|わか)れば(?:いい|良い|ええ|大丈夫|ok))`,
        '(?:終わ|おわ|完了し)(?:っ|り)?た(?:の|こと|か)(?:どうか)?(?:は|が|って|も)?(?:そっち|そちら|line|ライン)(?:で|に|から)?(?:も)?(?:分か|わか|見え|伝わ)',
        '\\b(?:tell|let|notify|message|ping|alert|inform)\\b (?:me|us)\\b[^.?]{0,16}\\b(?:done|finish\\w*|complete\\w*|over)\\b',
        '(?:更新)?(?:完了?|完成|结束|好)(?:了|以?后|之后|的时候)[^。?]{0,6}(?:告诉|通知|提醒)我?|(?:업데이트(?:가)? ?)?(?:끝나|완료되)면[^.?]{0,8}(?:알려|연락|알림)',
      ].join('|'),
      'iu',
    ),
    /連絡(?:し|いたし|入れ)(?:ます|まっ|とき|ておき|よう)|充電|\d%|会計|決済|支払|カード|返金|担当|係|電話|返事|充[电电]|付款|충전|결제|charg|payment|pay\b/iu,
  ],
  [
    // 終わったかどうかは画面のどこで分かる?, how do i know its done
    'asksHowDone',
    new RegExp(
      [
        `(?:終わっ|おわっ|済ん|完了し|更新(?:でき|され|し))(?:た|だ|て(?:い)?る|てます|とる|とん|ちょる|てん|とう|とるん)(?:の|ん)?(?:か(?:どう(?:か|でしょうか))?|って|こと|は)*、?${LOOKS}`,
        `(?:更新|アップデート)の?(?:完了|終わり|終了)(?:は|って|を|が)?(?:、)?${LOOKS}`,
        `\\bhow (?:do|can|will|would|should) (?:i|we) (?:know|tell|check|see|confirm)(?: if| that| when| whether)?(?: it| the update| my terminal| this)?(?:'?s| is| has| was)? ?(?:been |all |really |already )*(?:done|finished|complete[d]?|over|updated)\\b`,
        '怎么(?:看|知道|判断|确认|查)[^。?]{0,6}(?:更新|升级|完成|结束|弄)(?:好|完|成功|结束)?(?:了)?(?:没有?|吗|与否)?',
        '(?:업데이트(?:가)? ?)?(?:끝났는지|다 ?됐는지|완료됐는지|완료되었는지|됐는지)[^.?]{0,6}(?:어떻게|어디서|뭘) ?(?:알|확인|봐|보)',
      ].join('|'),
      'iu',
    ),
    /会計|決済(?!連携)|支払|カード|返金|売上|履歴|充電|電池|付款|收款|결제|충전|charg|payment|pay\b/iu,
  ],
];

/** That somebody wishes to be told when the update is over. Expects normalised text. */
export const tellOverSigns = plainSigns(ASKS);
