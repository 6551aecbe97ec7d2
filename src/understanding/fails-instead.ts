import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { failureHints } from './fails-unnamed.ts';
import { sieved } from './sieve.ts';

/**
 * 更新じゃなくてカードが失敗した, 更新は失敗してない、支払いが失敗した, 失敗したのは更新じゃなくて: something has failed, and it was not the update. Expects folded
 * text.
 */
export function failsInsteadHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST || !MAY_FAIL.test(folded) || !UPDATE.test(folded)) return [];
  const close = closeOf(folded);
  if (SUPPOSED.test(close)) return [];
  if (ofSale(close)) return ['failsInstead', 'saleFailed'];
  return DENIED.test(close) && isOnlyDenied(close) ? ['failsInstead'] : [];
}

/** A card, a payment or who pays stands beside it. */
function ofSale(close: string): boolean {
  if (DENIED.test(close)) return OF_SALE.test(close) || TURNS_TO_SALE.test(close);
  return WELL.test(close) && SALE_FAILED.test(close) && !ASKED.test(close);
}

/** 更新の失敗じゃないよ, and nothing else is named: 更新じゃなくて再起動が失敗した is of that. */
function isOnlyDenied(close: string): boolean {
  if (ASKED.test(close)) return false;
  const rest = POINTED.replace(DENIED.replace(close, '失敗'), '');
  return failureHints(rest).length > 0;
}

const LONGEST = 60;
const UPDATE = sieved(/更新|アップデート|アプデ/u);
const FAIL =
  '(?:失敗|しっぱい|しくじ|エラー|だめ|ダメ|駄目|あかん|アカン|うまく(?:い|行)か|うまいこと(?:い|行)か|でき(?:な|ま|ん|て(?:な|ませ|へん))|通ら|とおら|途中で(?:切|落|止))';
const MAY_FAIL = sieved(new RegExp(FAIL, 'u'));

const IT = '(?:更新|アップデート|アプデ)';
/** 更新が失敗したんじゃなくて. */
const OF_IT =
  '(?:の(?:失敗|エラー|ほう|方|話|はなし|こと|件|とき)|(?:が|に|は)?(?:失敗|エラー)(?:した|になった|してる)?(?:ん|の|わけ|こと)?)?(?:が|は|で)?';
const NOT =
  '(?:(?:じゃ|では|でも|や|とは|じゃあ|と)(?:な[いくかし]|ありません|あらへん|ねえ|ねく|ねぐ|のうて|無[いく])|とちゃ[ういっ]|ちゃ[ういっ]|と?違[ういっく]|と?ちが[ういっく]|と(?:は)?(?:別|べつ))';
const DENIED = sieved(
  new RegExp(
    `${IT}${OF_IT}${NOT}[いくてばけどよわねんっう]{0,8}(?:です[よわねけどがし]{0,4})?`,
    'u',
  ),
);
/** 更新は失敗してない, 更新はできた. */
const WELL = sieved(
  new RegExp(
    `${IT}(?:のほう|の方)?(?:は|が)(?:もう|ちゃんと|まだ|別に|何も|全然)?(?:(?:失敗|エラー)(?:して(?:い)?(?:な|ませ|へん)|しとら|(?:じゃ|では)な|は?(?:出て(?:い)?な|な[いく])|してねえ)|関係な|大丈夫|平気|問題な|うまく(?:い|行)(?:っ|き)|でき(?:た|て(?:い)?る|まし)|成功|して(?:い)?(?:な[いく]|ませ|へん)|しとら)`,
    'u',
  ),
);

const SALE =
  '(?:カード|クレカ|クレジット|デビット|タッチ|かざ(?:し|す)|paypay|ペイペイ|電子マネー|コード|qr|バーコード|suica|スイカ|quicpay|quickpay|クイックペイ|id|交通系|決済|会計|支払い?|払い|お?勘定|お?客|レジ|売上|売り上げ|取引|返金|取り?消し?)';
const PART =
  '(?:さん|様|さま|コード|払い|決済|会計|支払い?|の|ほう|方|やつ|とき|時|ん|取引|処理|読み?取り|カード|クレカ|タッチ|だけ|を|通し|切っ|した|した?ら|って|と出て|て|たら|が|は|も|で|に|途中|こっち|さっき|また|全部|なんか|なん(?:だ|です)?(?:けど|が)?){0,8}';
const OF_SALE = sieved(
  new RegExp(`${SALE}${PART}${FAIL}|${FAIL}[^?]{0,8}?(?:は|が)[^?]{0,24}?${SALE}`, 'u'),
);
/** また失敗した。更新じゃなくてカードのほう. */
const TURNS_TO_SALE = sieved(
  new RegExp(
    `${FAIL}[^?]{0,10}?${IT}${OF_IT}${NOT}[いくてばけどよわねんっう]{0,4}(?:です)?[よわねけどがし]{0,3}お?${SALE}(?:さん|様|の|払い|決済|会計|支払い?|ほう|方|やつ|話|こと|とき|時|途中){0,4}(?:なん|が|は)?(?:です|だ|や)?[よわねけどがなんでさ]{0,4}$`,
    'u',
  ),
);
const SALE_FAILED = sieved(new RegExp(`${SALE}${PART}(?:失敗|エラー|うまくいか|だめ)`, 'u'));
/** 更新じゃなくてカードが失敗したらどうする?, 失敗することある? */
const SUPPOSED = sieved(
  new RegExp(
    `(?:失敗|エラー|だめ)(?:し|に|が|な)*(?:たら|れば|すれば|なら|する(?:こと|の|場合|と|か|かも|とき)|な(?:る(?:こと|の|場合|と|か|とき)|ったら)|出(?:たら|れば|る(?:こと|場合|と|か)))|しない(?:か|よう|ため|で)|もし(?!かし)`,
    'u',
  ),
);
const ASKED = sieved(
  /\?|(?:か|かな|かね|よね|やろ|でしょ|でしょう|だろ|だろう|の|かも|と思う|と思います|やんな)$/u,
);
const POINTED = sieved(
  /さっき|さき|ほう|方|やつ|あれ|それ|これ|もの|また|今回|もう|別|こっち|違うやつ|ほか|他|あの|えっと|違う|で$|は$|でも/gu,
);
