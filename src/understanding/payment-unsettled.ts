import { sieved } from './sieve.ts';

/**
 * A payment of which nobody knows what became, told as such: neither failed nor gone through, one or the other, open since
 * days. Whatever the examples say, its history comes first. Expects folded text.
 */
export function isPaymentUnsettled(text: string): boolean {
  const close = MARKS.replace(text, '');
  if (BESIDE_UPDATE.test(close)) return true;
  if (OF_UPDATE.test(close)) return false;
  if (BOTH.test(close) && !SUPPOSED.test(close)) return true;
  return (
    [UNKNOWN, EITHER, TWO_SIDES, BILLED, FIRST_TRY, OPEN, ENDLESS, SLIP].some((one) =>
      one.test(close),
    ) || UNKNOWN_ABROAD.test(text)
  );
}

const MARKS = sieved(/[\s「」『』]+/gu);

const OF_UPDATE = sieved(
  /更新|アップデート|バージョンアップ|ファーム|ダウンロード|インストール|連携|ログイン|充電|スキップ|申し?込|審査/u,
);
const SUPPOSED = sieved(/(?:失敗|成功)(?:し)?(?:たら|した場合|すると|ならば)|コツ|秘訣|経験|体験/u);

/** 失敗とは書いてないけど成功とも書いてない, 失敗じゃなくて成功でした: nothing but a payment ends so. */
const BOTH = sieved(/失敗[^?]{0,20}(?:成功|成立)|(?:成功|成立)[^?]{0,20}失敗/u);

const PAYMENT =
  '(?:決済|会計(?!ソフト)|支払い?|しはらい|カード|クレジット|引き落とし|取り?引|qr|paypay|ペイペイ)';
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

/** 金取れてんのか取れてねえのか: whether it was taken or not. */
const EITHER = sieved(
  /(?<went>取れ|払え|払われ|もらえ|通っ|落ち|引かれ|引き落とされ|入っ)て(?:い)?(?:る|ん|ます)?(?:の)?か[、]?\k<went>て(?:い)?(?:な|ね|ま|へ|ん)/u,
);

/** 客「払ったで」俺「いや出てへん」, アリペイ払った、でもこっち出ない: one side shows it, and the other does not. */
const TWO_SIDES = sieved(
  /(?:客|方|ペイ|pay|アプリ|スマホ|向こう|相手)[^?。]{0,12}(?:払った|支払った|払いました|払ってる|払っている|送った|送金した)[^?]{0,12}?(?:こっち|こちら|うち|俺|私|店|端末|画面|履歴)(?:の)?(?:は|に|には|で|では|も|の?(?:画面|端末|履歴)(?:に|は|には)?)?(?:いや|まだ|全然|、)?(?:出て?(?:い)?(?:な|へ|ま|こ)|来て?(?:い)?(?:な|へ|ま)|入って?(?:い)?(?:な|へ|ま)|届|反映|エラー|何も)/u,
);

/** さっき払ったのに請求がきたとお客さんが戻ってきた. */
const BILLED = sieved(
  /^(?=.*(?:客|さっき|先ほど|カード))(?!.*(?:電気|家賃|税|月額|手数料|会費)).*(?:払った|支払った|払いました|会計した)(?:はずな)?のに[^?。]{0,8}(?:請求|引かれ|引き落とされ)/u,
);

/** 他の方法で払ってもらったけど最初のやつが生きてたら困る: of two tries nobody knows the first. */
const FIRST_TRY = sieved(
  /(?:最初|はじめ|初め|(?:1|一)(?:回|度)目|前|さっき|エラー)の?(?:やつ|ほう|方|分|決済|会計|カード|のが|も)[^?。]{0,6}(?:生きて|有効|通って|落ちて|引かれて|引き落とされて|成立して|請求されて)(?:い)?(?:た(?:ら|り)|ない(?:か|よね|です)|る(?:か|かも|\?|ん)|なきゃ)/u,
);

/** 更新が終わらないうちにカードを切ってしまった: a payment that was begun while an update ran. */
const BESIDE_UPDATE = sieved(
  /(?:更新|アップデート)[^?。]{0,8}(?:うち|前|中|最中|途中)に(?:間違えて|うっかり|つい|もう)?(?:カード(?:を)?(?:切|通|タッチ|挿|差)|(?:会計|決済|支払い?)(?:を)?(?:し|やっ|始め|受け))(?:し|っ)?(?:てしまった|た(?!い|ら|ほう|方)|ました|ちゃ)/u,
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
  /(?:控え|レシート|伝票|明細)[^?]{0,8}承認|承認番号(?:は|が|も)?(?:ある|あり|出|載|印字|のって)|(?:レシート|控え|伝票)(?:は|が|も)?(?:出た|出ました|出て(?:い)?る|印字された)[^?]{0,12}(?:エラー|失敗|固ま|止ま|消え)|(?:エラー|失敗)[^?]{0,12}(?:レシート|控え|伝票)(?:は|が|も)(?:出た|出まし|出て(?:い)?る)/u,
);

const UNKNOWN_ABROAD = sieved(
  /(?:don't|do not|can't|cannot|not sure|no idea)[^.?]{0,20}(?:payment|transaction|charge)[^.?]{0,12}(?:went through|worked|completed|gone through)|(?:不知道|不确定)[^。?]{0,10}(?:付款|扣款|刷卡|交易)[^。?]{0,6}(?:成功|完成|有没有)|결제(?:가)?[^.?]{0,6}(?:됐는지|되었는지|성공했는지)[^.?]{0,6}(?:모르|확실)/u,
);
