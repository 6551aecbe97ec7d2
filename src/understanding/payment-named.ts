import { sieved } from './sieve.ts';

/** もう一遍カードを切ってもいい, while the charge is asked: no figure in it, nor a word of being low, is of the charge. */
export function namesPayment(plain: string): boolean {
  return PAYMENT.test(plain);
}

/** 昼の会計がちゃんと入ったか見たい, while a time is asked: it tells none. 会計が落ち着く15時 does. */
export function doubtsPayment(plain: string): boolean {
  return PAYMENT.test(plain) && DOUBT.test(plain);
}

/** 先に決済アプリを開いたらエラーになった: what the app is for, and no sale. Expects folded text. */
export function opensPayApp(folded: string): boolean {
  const rest = OPENS.replace(folded, '');
  return rest !== folded && !PAYMENT.test(rest) && !OF_SALE.test(rest);
}

const OPENS = sieved(
  /(?:決済|支払い?|会計)(?:の|用の?)?アプリ(?:の(?:方|ほう))?[^。、]{0,8}?(?:開い|ひらい|あけ|開け|立ち上げ|起動|タップ|触っ|さわっ)/gu,
);
const OF_SALE = sieved(
  /カード|客|レジ|途中|最中|落ち|閉じ|固ま|止ま|切れ|消え|もう(?:一|1)(?:回|度)|また/u,
);

const PAYMENT = sieved(
  /決済|会計|支払|合計|売上|本人|常連|visa|ペイ(?!ジ|ント)|\bid(?![a-z])|払[いうっわ]|はらっ|取引|お金|代金|カード|[二2双]重|にじゅうに(?:ひ|は|と|な|けっ|かい|しは)|付款|交易|付到|收款|收到一半|支付|那[笔单]|小票|断掉|断了|结账|扣款|再付|扫码|刷[了到卡]|客人|顾客|结算|결제|카드|승인|손님|\b(?:pay(?:ment|ing|s)?|paid|card|charged)\b/iu,
);
const DOUBT = sieved(
  /途中|検索|調べ|知らせ|过没过|怎么查|最中|中に|落ち(?!着|つ)|固ま|止ま|閉じ|切れ|半端|[二2双]重|履歴|一覧|残って|入った|入って|通った|でき(?:た|て)|成立|反応(?!(?:が|は|も)?(?:遅|おそ|鈍|にぶ))|失敗|成功|もう[一1](?!台(?:の?(?:端末|機械))?(?:が|を|は|も)?(?:ほし|欲し|増や|追加|注文|頼|買|レンタル|申し?込|置きた|入れた(?!ら|の)))|再度|[二2]回|断(?![ぁ-ん言熱])|退出|到一半|멈|끊|froze|stuck|twice|again|interrupt/iu,
);

/** え、今日払えないの: its day is none to be reminded on. */
export function fearsNoPayment(plain: string): boolean {
  return CANNOT_PAY.test(plain);
}

const CANNOT_PAY = sieved(
  /(?:払え|使え|(?:決済|会計)(?:が|も)?でき)(?:ない|ません|へん)(?:の|ん|です|って|こと){0,3}[?。!]*$/u,
);
