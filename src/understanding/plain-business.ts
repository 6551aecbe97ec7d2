import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * Whole messages of the shop's own books, bills and staff, that only sound like a sale: 会計士が来てる, 家賃の支払いに行ってます, 会計のバイトの子に任せてます,
 * 支払い方法って増える? What is left without these words names no sale, no terminal, and nothing that has stopped. Only the talk
 * knows whether a payment is open. Expects folded text.
 */
export function plainBusinessHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST || !MAY_BE.test(folded)) return [];
  const close = closeOf(folded);
  const rest = AFFAIRS.replace(close, '〇');
  if (rest === close || OF_SALE.test(rest)) return [];
  const isAsked = ASKS.test(folded);
  return holding([
    ['notOfSale', isAsked],
    ['ofTrade', !isAsked],
    ['ofShop', true],
  ]);
}

const LONGEST = 40;
const MAY_BE = sieved(/会計|支払|決済|払い|払って|お金|現金|釣|売上|売り上げ|入金/u);
const ASKS = sieved(
  /[?？]|か(?:ね|な|のう)?[。!！\s]*$|教えて|どう(?!も)|いつ|何|どこ|どれ|いくら/u,
);

const BILL =
  '(?:家賃|地代|賃料|仕入れ?(?:先|代|れ代)?|(?:電気|水道|ガス|電話|光熱|携帯|スマホ|通信|駐車場|材料|食材|酒|バイト|アルバイト|パート|人件|薬|花|新聞|広告|修理|工事)(?:代|費|料金?|賃)|光熱費|公共料金|税金|消費税|所得税|住民税|固定資産税|自動車税|給料|給与|賃金|賞与|ボーナス|業者(?:さん)?|卸(?:屋|業者|さん)?|問屋(?:さん)?|酒屋(?:さん)?|八百屋(?:さん)?|肉屋(?:さん)?|魚屋(?:さん)?|取引先|メーカー|(?:車|家|住宅|店)の?ローン|ローン|保険(?:料|代)?|年金|社会保険料?|リース(?:料|代)?|手数料|利用料|使用料|月額|会費|町内会費|組合費|公共料金|請求書|月謝|学費|給食費|税理士(?:さん)?|nhk)';
const PAYS =
  '(?:お?(?:支払い?|払い込み|払込み?|振り?込み?|納付|納税|引き落とし|引落し?|精算|清算|会計)(?:の?(?:日|期日|期限|締め切り|締切|手続き|用紙|予定(?:日)?|準備|方法))?)';
const WHO =
  '(?:士(?:の先生|さん)?|事務所(?:さん)?|ソフト|帳?簿|年度|監査|報告|検査官?|の先生|の勉強|学|係(?!の端末)(?:の(?:子|者|人))?|担当(?:者|の(?:子|者|人|方))?|(?:の|担当の|係の)(?:アルバイト|バイト|パート|スタッフ|従業員|社員|新人|担当|係|仕事)(?:の子|の人|の者|さん|くん)?)';
/** What sounds like a sale in it. */
const AFFAIRS = sieved(
  new RegExp(
    [
      `お?会計${WHO}`,
      `${BILL}(?:の|を|へ|に|と|、){0,2}${PAYS}(?:に|を|へ)?`,
      `${BILL}(?:を|も)?(?:払い|払って|払わ|支払って|振り込[みん])`,
      'お?(?:支払い?|振込|振り込み|入金)(?:の)?(?:日|期日|調書(?:って|は|を|が)?(?:もらえ)?|予定日|サイト|サイクル|条件)',
      'お?(?:支払い?|振込|入金)(?:って|は|が|の日は)(?:毎月|いつも|月)?(?:の)?(?:いつ|何日|何曜日)',
      '(?:お?支払い?|決済)(?:の)?(?:方法|手段|の仕方|種類)(?:って|は|が|も|とか|を|の)*(?:また|もっと|新しく|これから|今後|何か|更新で)*(?:増え|増やせ|増やし(?=た)|追加|種類|変わ(?:り|る|ん)|減|新しい|何が|何があ|どんな|どれ|選べ|一覧)',
      '(?:レジ|今日|昨日|売上|売り上げ)?の?(?:お金|現金|釣り?銭|小銭|売上|売り上げ)(?:を|の)?(?:数え(?!間違)|両替|銀行(?:に|へ)|預け)',
    ].join('|'),
    'gu',
  ),
);
/** Of a sale, of a terminal, or of what may have stopped. */
const OF_SALE = sieved(
  /会計|決済|支払|払[わいうえおっ]|勘定|カード|クレ|客|方が|二重|2重|もう(?:一|1|いっ)|再度|やり直|止|と(?:ま[っり]|まる)|切れ|切っ|落ち(?!着)|固ま|フリーズ|エラー|失敗|途中|中断|最中|待|並|通[らっりし]|成功|処理|未了|反応|動か|動い|進ま|真っ|消え|電源|再起動|端末|機械|画面|レジ|更新|アップデート|アプデ|アプリ|かざ|タッチ|挿|差し|読み|承認|返金|取り?消|キャンセル|qr|pay|ペイ|現金|(?<![てで])もら|おかし|変[なにで]|だめ|ダメ|駄目|でき[なまんずへ]|出来[なまんずへ]|使え[なまんずへ]|わから|分から|困|履歴|引かれ|引き落とさ|請求さ|円|wi|通信|ネット/u,
);
