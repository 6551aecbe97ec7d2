import { sieved } from './sieve.ts';

/**
 * カードもやっちゃった, 実はクレカのほうも通しました, the card went through as well: that a card was charged, or is, whatever else was paid. Once cash
 * was told of, it is the second time; only the talk knows. Expects folded text.
 */
export function isCardAsWell(folded: string): boolean {
  return CARD.test(folded) || CARD_ABROAD.test(folded);
}

const MEANS =
  '(?:カード|クレカ|クレジット|カード決済|カード払い|paypay|ペイペイ|ペイ|qr|コード決済|タッチ(?:決済)?|電子マネー|スマホ|交通系|suica|スイカ|端末|機械|決済|引き落とし)';

const DONE = [
  '(?:や(?:っちゃ|ってしま|ってまし|っても)|切(?:っちゃ|ってしま|っても)|通(?:っちゃ|ってしま|しちゃ|してしま)|打(?:っちゃ|ってしま)|取(?:っちゃ|ってしま)|もらっ(?:ちゃ|てしま)|押しちゃ|かざしちゃ|タッチしちゃ|決済しちゃ|会計しちゃ|し(?:ちゃ|てしま))(?:った|いました|ってた|ってました|ってて|うた|た)',
  '(?:や(?:った|りました)|切(?:った|りました)|通(?:った|りました|した|しました|ってた|ってました|ってて|って(?:い)?る|って(?:い)?ます)|打(?:った|ちました)|取(?:った|りました)|かざし(?:た|ました)|タッチし(?:た|ました)|(?:決済|会計)(?:し|でき|され)(?:た|ました|て(?:い)?(?:た|ました))|引かれ(?:た|ました|て(?:い)?(?:る|た|ます|ました))|引き?落と(?:された|されました|されて(?:い)?(?:る|た|ます|ました))|成功し(?:た|ました|て(?:い)?(?:る|た|ます|ました))|払(?:った|ってもらった|ってもらいました|いました)|もら(?:った|いました)|受け取(?:った|りました)|済(?:んだ|みました)|できて(?:い)?(?:る|た|ます|ました))',
].join('|');

/** What may stand behind it; カード通したけど止まったから現金もらった tells why. */
const TAIL =
  '(?:ん|の|です|だ|や|わ|よ|ね|けど|が|で|みたい|らしい|も|しれ(?:ない|ません|へん)|っぽい|、|。|!|\\?|…|大丈夫|平気|まずい|やばい|いい|だめ|どうしよう|どう(?:すれば|したら)|か|な)*$';

const CARD = sieved(
  new RegExp(
    `${MEANS}(?:の?(?:ほう|方|やつ|分))?(?:も|を|でも|は|が|で)?(?:一緒に|先に|後で|あとで|また|もう|間違えて|間違って|うっかり|つい|ちゃんと|全部|普通に|、){0,2}(?:${DONE})${TAIL}`,
    'u',
  ),
);

const CARD_ABROAD = sieved(
  /\b(?:also|and) (?:charged|ran|swiped|tapped|took|did|processed|put through) (?:the |his |her |their |my |a )?(?:card|payment|paypay|qr)\b[^?]{0,16}$|\b(?:charged|ran|swiped|tapped|did|processed) (?:the |his |her |their )?card (?:too|as well|also)\b|\b(?:card|payment|paypay|qr)(?: payment)? (?:also )?(?:went|has gone|got) through(?: (?:too|as well|also|now))?[.! ]*$|\bcard was (?:also )?charged(?: (?:too|as well|also))?[.! ]*$|(?:卡|支付|微信|支付宝|刷卡)也(?:已经)?(?:刷|付|收|扣|成功|通过|过)了?|也(?:刷|收|扣)了?(?:一次|一遍)?(?:卡|钱)|(?:카드|결제|페이)도 ?(?:이미 |같이 |또 )?(?:긁|결제|승인|됐|되었|찍|받|했)/u,
);
