import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * お客さんのレシートが出てない, 領収書が出てこない、カード払いの, レシートが途中までしか出ない: the slip of a sale has not come, and no more is told. Paper, a name on it and a
 * copy are of the printer. Expects folded text without spaces.
 */
export function isGuestsSlip(close: string): boolean {
  return MAY_BE.test(close) && SLIP_MISSING.test(close) && !OF_PAPER.test(close);
}

/** エラー出た。伝票出てこない, 充電は40%、レシート出なかった, 小票没出来: the same in one clause of more, or without whose it is. Expects folded text. */
export function tellsSlipMissing(folded: string): boolean {
  if (ABROAD.test(folded)) return !SUPPOSED_ABROAD.test(folded);
  const close = withoutSpaces(folded);
  const isMissing = MAY_BE.test(close) && !OF_PAPER.test(close) && MISSING.test(close);
  return isMissing || isGuestsSlip(close);
}

/** お客さんがレシートくれって: it is wished for, and nothing is told to fail. Expects folded text. */
export function isSlipWished(folded: string): boolean {
  return SLIP_WISHED.test(withoutSpaces(folded));
}

const MAY_BE = sieved(/レシート|控え|ひかえ|伝票|領収|明細|売上票|ジャーナル/u);
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

const SLIPS = '(?:レシート|控え|ひかえ|伝票|売上票|領収(?:書|証)?|明細(?:書)?|ジャーナル)';
const OUT =
  '(?:出え?|で|(?:印刷|印字|発行|出力|排出)(?:が)?(?:され|でき|出来)|もらえ|渡せ)(?:て(?:い|き|こ|け|おり)?|き)?';
/** 出なかったら, 出ないときは, 出ないことがある, 出ない設定: of none that has not come. */
const MISSING = sieved(
  new RegExp(
    `${SLIPS}(?:が|は|も|の|って|、)?(?:まだ|全然|一枚も|何も|なぜか|急に|、)*(?:${OUT}(?:な(?:い|かった|くて)|ません(?:でした)?|(?:へ|と?ら|よら)ん(?:かった)?|ねえ?(?=$|[。、!])|ず)|出て(?:きよら|[けこ][えおー]へ)ん)(?!た?ら|れば|とき|時|場合|こと|かも|と困|設定|ように|の?か|んか)`,
    'u',
  ),
);
const ABROAD = sieved(
  /\bno (?:receipt|slip) (?:came|was|has|got|printed|yet|at all|out)|\b(?:receipt|slip)s? (?:did not|didn'?t|has not|hasn'?t|was not|wasn'?t|never|is not|isn'?t) (?:come|came|print|been|out|issued)|\b(?:did not|didn'?t|never) (?:get|give|print|issue)(?: (?:me|us|him|her|them))? (?:a|the|any) (?:receipt|slip)\b|(?:小票|收据|单子|凭条|凭证)(?:也|还|都|一直)*(?:没有?|未|不)(?:打印|打|印)?(?:出来|でき|出|来|印)|没(?:有)?(?:出|でき|打印|打|印)(?:出)?(?:小票|收据|单子|凭条)|영수증(?:이|은|도|을)? ?(?:아직 ?)?(?:안|못) ?(?:나왔|나와|나오|나옴|받|뽑|출력|찍)/u,
);
const SUPPOSED_ABROAD = sieved(/\bif\b|\bwhen\b|如果|要是|的话|(?:안|못) ?(?:나오|받으)면/u);

const SLIP_WISHED = sieved(
  /^(?:でも|けど|で|あと|それで|、)*(?:お?客(?:さん|様|さま)?(?:が|は|に|も)?)?(?:レシート|控え|領収(?:書|証))(?:は|が|を|も|だけ)?(?:くれ|下さい|ください|欲しい|ほしい|ちょうだい|出して(?:くれ|ほしい|欲しい)?)(?:って|と|て)?(?:(?:言|い)(?:って|うて|われて|わはって)?(?:い)?(?:る|ます|た|ました|れた|れました)?|言うてる|言うとる|おっしゃ(?:って(?:い)?(?:る|ます)|います))?(?:んです|けど|が|ね|よ|、|。)*$/u,
);
