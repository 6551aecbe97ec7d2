import { sieved } from './sieve.ts';

/**
 * お客さんのレシートが出てない, 領収書が出てこない、カード払いの, レシートが途中までしか出ない: the slip of a sale has not come, and no more is told. Paper, a name on it and a
 * copy are of the printer. Expects folded text without spaces.
 */
export function isGuestsSlip(close: string): boolean {
  return MAY_BE.test(close) && SLIP_MISSING.test(close) && !OF_PAPER.test(close);
}

const MAY_BE = sieved(/レシート|控え|ひかえ|伝票|領収|明細/u);
const OF_PAPER = sieved(
  /紙|用紙|ロール|店名|ロゴ|宛名|かす|薄|詰ま|再発行|もう(?:1|一)(?:枚|回)|電子|メール|インボイス|プリンタ|設定|昨日|先週|先月|先日|更新(?:した|して)から|更新後/u,
);

const GUEST = 'お?客(?:さん|様|さま)?';
const SALE =
  '(?:お?会計|決済|支払い?|カード(?:払い|決済|会計)?|クレジット|クレカ|タッチ|qr|paypay|ペイペイ)';
const SLIP = '(?:レシート|控え|ひかえ|伝票|領収(?:書|証)?|明細(?:書)?)';
const OWNER = `(?:(?:(?:今|いま|さっき|先ほど|次)の)?(?:${GUEST}|人|方)(?:の(?:${SALE}の)?|用の?|に(?:渡す|出す|あげる)|への?|側の)|(?:(?:今|いま|さっき|先ほど)の)?${SALE}の|(?:今|いま|さっき|先ほど)の)`;
const NOT_OUT =
  '(?:が|は|も|を|って|、)?(?:まだ|全然|一枚も|何も|なぜか|急に|、)*(?:(?:出え?|(?:印刷|印字|発行)(?:が)?(?:され|でき|出来)|もらえ|渡せ|打ち出され)(?:て(?:い|き|こ|け)?)?(?:な(?:い|かった|くて)|ません(?:でした)?|(?:へ|と?ら)?ん(?:かった)?|ず)|出て(?:きよら|[けこ][えおー]へ)ん)';
const HALF = `${SLIP}(?:が|は|も)?(?:途中|半分)(?:まで|で|だけ)?(?:しか)?(?:出(?:て|な|た|ま|ん)|印(?:刷|字)|止ま|切れ|だけ|です|なん|$)`;
const END = '(?:のに|です|なの|なん|ん|の|よ|ね|が|けど|けれど|だ|や|わ|で|し|、|。|!|…)*';
const LEAD = '(?:あの|すみません|すいません|えっと|今|いま|まだ|でも|あと|それと|、|。|!)*';
const SLIP_MISSING = sieved(
  new RegExp(
    [
      `^${LEAD}${OWNER}${SLIP}${NOT_OUT}${END}$`,
      `^${LEAD}${SLIP}${NOT_OUT}${END}(?:${OWNER}|${SALE}の)(?:やつ|ん|分)?${END}$`,
      `^${LEAD}(?:${OWNER})?${HALF}`,
      `^[^。?更]{0,10}${SALE}(?:を|は|が|で)?(?:した|しました|通した|もらった|もらって|して|終わった|払ってもらった|払ってもろた|払っていただいた|やった)(?:のに|けど|んですけど|んだけど|ら|が|て)?、?(?:${OWNER})?${SLIP}${NOT_OUT}${END}$`,
    ].join('|'),
    'u',
  ),
);
