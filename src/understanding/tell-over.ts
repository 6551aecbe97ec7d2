import type { Sign } from '../core/sign.ts';
import { plainSigns } from './plain-signs.ts';
import type { Wording } from './wordings.ts';

const HERE =
  '(?:そっち|そちら|こっち|こちら|ここ|line|ライン|また|すぐ|一度|自動で|、)*(?:から|で|に)?';

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
];

/** That somebody wishes to be told when the update is over. Expects normalised text. */
export const tellOverSigns = plainSigns(ASKS);
