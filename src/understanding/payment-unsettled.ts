import { sieved } from './sieve.ts';

/**
 * A payment of which nobody knows what became, told as such: neither failed nor gone through, one or the other, open since
 * days. Whatever the examples say, its history comes first. Expects folded text.
 */
export function isPaymentUnsettled(text: string): boolean {
  const close = MARKS.replace(text, '');
  if (OF_UPDATE.test(close)) return false;
  if (BOTH.test(close) && !SUPPOSED.test(close)) return true;
  return [UNKNOWN, OPEN, ENDLESS, SLIP].some((one) => one.test(close)) || UNKNOWN_ABROAD.test(text);
}

const MARKS = sieved(/[\s「」『』]+/gu);

const OF_UPDATE = sieved(
  /更新|アップデート|バージョンアップ|ファーム|ダウンロード|インストール|連携|ログイン|充電|スキップ|申し?込|審査/u,
);
const SUPPOSED = sieved(/(?:失敗|成功)(?:し)?(?:たら|した場合|すると|ならば)|コツ|秘訣|経験|体験/u);

/** 失敗とは書いてないけど成功とも書いてない, 失敗じゃなくて成功でした: nothing but a payment ends so. */
const BOTH = sieved(/失敗[^?]{0,20}(?:成功|成立)|(?:成功|成立)[^?]{0,20}失敗/u);

const PAYMENT =
  '(?:決済|会計(?!ソフト)|支払い?|カード|クレジット|引き落とし|取り?引|qr|paypay|ペイペイ)';
const WENT =
  '(?:終わ(?:った|って(?:い)?る)|済んだ|すんだ|通った|通って(?:い)?る|でき(?:た|て(?:い)?る)|完了(?:した|して(?:い)?る)|成立(?:した|して(?:い)?る)|成功(?:した|して(?:い)?る)|払えた|払えて(?:い)?る|引かれた|引かれて(?:い)?る|入った|入って(?:い)?る)';
const NOT_KNOWN =
  '(?:(?:の)?か(?:どうか|な)?(?:が|は|も|まだ|全然)?(?:わから|わかりま|不明|謎|判断でき|確認でき|はっきりし|あやし|怪し|読めな|微妙))';
const UNKNOWN = sieved(
  new RegExp(
    [
      `${PAYMENT}[^?]{0,10}${WENT}${NOT_KNOWN}`,
      `(?<!wifiが|電源が|充電が)(?:通った|払えた|引かれた|引き落とされた|決済された)${NOT_KNOWN}`,
      `(?:わからない|不明な|謎の|あやしい|怪しい|変な|どうなった(?:か)?わからない)${PAYMENT}(?:が|も)`,
      `${PAYMENT}(?:が|は)(?:どうなった|通った)(?:の)?か(?:が|は)?わからな`,
    ].join('|'),
    'u',
  ),
);

/** 金曜の決済が宙ぶらりん. */
const OPEN = sieved(
  new RegExp(
    `${PAYMENT}[^?]{0,6}(?:宙ぶらりん|宙に浮|中途半端|未確定|確定して(?:い)?な|うやむや|どっちつかず|止まったきり)|(?:宙ぶらりん|宙に浮いた|中途半端)[^?]{0,4}${PAYMENT}`,
    'u',
  ),
);

/** カードの決済が40分たっても終わらない, 決済画面が10分も回りっぱなし. */
const ENDLESS = sieved(
  /(?:決済|会計|支払い?)(?:の?画面|処理|中)?(?:が|は|も|のまま)[^?。]{0,14}(?:(?:終わ|おわ)(?:らない|りません|らへん|らん)|(?:回り|まわり|ぐるぐる|くるくる|読み込み)(?:っぱなし|つづけ|続け|した?まま|のまま|中のまま))(?!と|うち|限り|まで|か)/u,
);

/** 控えには承認番号ある. */
const SLIP = sieved(
  /(?:控え|レシート|伝票|明細)[^?]{0,8}承認|承認番号(?:は|が|も)?(?:ある|あり|出|載|印字|のって)/u,
);

const UNKNOWN_ABROAD = sieved(
  /(?:don't|do not|can't|cannot|not sure|no idea)[^.?]{0,20}(?:payment|transaction|charge)[^.?]{0,12}(?:went through|worked|completed|gone through)|(?:不知道|不确定)[^。?]{0,10}(?:付款|扣款|刷卡|交易)[^。?]{0,6}(?:成功|完成|有没有)|결제(?:가)?[^.?]{0,6}(?:됐는지|되었는지|성공했는지)[^.?]{0,6}(?:모르|확실)/u,
);
