import type { Sign } from '../core/sign.ts';
import { asksAmid } from './asks-amid.ts';
import { asksAmidPart } from './part-amid.ts';
import { sentencesIn } from './close.ts';
import { deniesBegunAbroad } from './payment-none-abroad.ts';
import { STILL_AT_IT } from './sale-in-short.ts';
import { foldSpelling } from './spelling.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/** 会計中だけど始めていい?, カード差したままやけど50%, 正在刷卡可以更新吗: a sale is under way now, whatever else is said. Expects normalised text. */
export function midSaleSigns(text: string): readonly Sign[] {
  const folded = foldSpelling(text);
  return AMIDS.some((is) => is(folded)) ? ['midSale'] : [];
}

const AMIDS = [isAmid, asksAmid, asksAmidPart, isAmidAbroad] as const;

function isAmid(folded: string): boolean {
  if (!AMID.mayMatchPart(withoutSpaces(folded))) return false;
  const told = sentencesIn(folded).map(withoutSpaces);
  return told.some((one) => AMID.test(one) && !NOT_NOW.test(one));
}

function isAmidAbroad(folded: string): boolean {
  if (!AMID_ABROAD.test(folded) || NOT_NOW_ABROAD.test(folded)) return false;
  // 没有客人在付款
  return !deniesBegunAbroad(folded);
}

const SALE =
  '(?:お?会計|決済|支払い?|お?勘定|精算|取引|レジ(?:打ち)?|(?:カード|クレカ|クレジット|qr|paypay|ペイペイ|タッチ)(?:払い|決済))';
const SAID =
  '(?:だ(?!と|ったら|ろ)|です|でし|や(?!っ)|じゃ(?!な|あ)|な(?:の|ん)|のに|けど|が(?!ら))';
const DOING =
  '(?:して(?:い)?(?:る|た|ます)|し(?:とる|とった|よる|よった|ちょる)|(?:やって|打って)(?:い)?(?:る|た))';
const CARD = '(?:カード|クレカ|クレジット)(?:を|が|は|も)?(?:まだ)?';

const AMID = sieved(
  new RegExp(
    [
      `${SALE}(?:を)?(?:${DOING})?(?:の)?(?:真っ|ど)?(?:最中|途中|真ん中|さなか|中)${SAID}`,
      `${SALE}(?:を)?${DOING}(?:ん|の|ところ|とこ)?(?:(?:だ|です|や|じゃ)?(?:けど|が(?!ら)|けんど|けんね?))`,
      `${SALE}(?:が|は|も)?(?:まだ|全然)?終わ(?:って(?:い)?な|ら(?:な|ん|へん)|って(?:い)?ません|りません)(?:い|く)?(?:ん|の)?(?:です|だ|や)?(?:けど|けんど|のに|が(?!ら)|、)`,
      `${CARD}(?:[差挿刺][しさ]?|さし?|入れ?)(?:っ|って)?た?(?:まま|っぱなし)`,
      `${CARD}(?:端末に)?そのまま(?:です|だ(?!と|った)|や|な(?:の|ん)|で(?!い|も|は|し))`,
      `${CARD}(?:抜き|取り|抜くの(?:を)?)忘れ(?:たまま|て(?:(?:た|い)(?:の|ん)?に)?(?:更新|アプデ|電源|再起動))`,
      `${STILL_AT_IT}(?:の?(?:状態|画面|まま))?${SAID}`,
      `(?:タッチ|かざし|読み取り|決済|支払い)待ち(?:${SAID}|の(?:画面|状態|まま)(?:で|${SAID}))`,
    ].join('|'),
    'u',
  ),
);

/** Of another terminal, of each day, of what would be, or of none. */
const NOT_NOW = sieved(
  /もし|仮に|うちは(?!今|いま|、?今|、?いま)|毎[日回度]|いつも|普段|ふだん|台目|号機|(?:別|他|ほか|隣|となり|もう(?:一|1)台)の?(?:端末|レジ|機械|ほう|方|で)|現金|sim|sdカード|(?:会計|決済|支払い?)(?:が|は|も)?(?:終わ(?!ら|って(?:い)?(?:な|ません)|りません)|済ん|すん)|だった(?:ら|場合|とき|時)/u,
);

const PAYMENT_EN =
  "(?:(?:a|an|the|one|my|this|another) )?(?:card |qr |customer's )?(?:payment|sale|transaction|checkout)\\b";
const BUSY_EN = "\\b(?:i|we)(?: am|'m| are|'re) (?:still |just |now |right |currently )*";
const TODAY_EN = '(?![^.,?!]{0,20}\\b(?:tomorrow|next)\\b)';
const PAYS_ZH = '(?:刷卡?|收款|收钱|收银|付款|付钱|支付|结账|结帐|买单|扫码)';

/** I'm in the middle of a card payment, 正在刷卡, 결제 중인데: now, and not 刷卡的时候 in general. */
const AMID_ABROAD = sieved(
  new RegExp(
    [
      `\\b(?:i|we)(?: am|'m| are|'re) (?:still |just |now |right |currently )*(?:in the middle of|in middle of|halfway through|taking|processing|doing|making) ${PAYMENT_EN}`,
      `${BUSY_EN}ringing (?!you\\b)(?:\\w+ ){0,3}up\\b|(?:${BUSY_EN}|\\bin (?:the )?middle of )charging (?:a|the|this|my|his|her) (?:\\w+'s )?(?:card|customer|guest)\\b${TODAY_EN}`,
      `(?:(?<!\\b(?:do|did|will|would|can|could|may|might|should) (?:i|we|you) )\\bhave|\\b(?:got|with|there(?: is| are|'s))) (?:(?:a|one|my|the|some|two|2) )?(?:customers?|guests?|clients?)(?: at (?:the|my|our) \\w+)? (?:paying|tapping|swiping|checking out(?! of))\\b${TODAY_EN}`,
      '\\b(?:customer|guest|client)(?: is| was)? (?:just )?about to (?:tap|pay|swipe)\\b',
      `^(?:right |now |currently |just |still |hi,? |sorry,? )*(?:in the middle of|in middle of|mid|taking|processing) ${PAYMENT_EN}`,
      "\\b(?:customer|guest|client|lady|gentleman|she|he|someone|somebody|(?:two|2|both|three|3) (?:customers|guests))(?: is| are|'s) (?:still |just |now |right |currently |at (?:the|my|our) (?:register|counter|till|terminal) )*(?:paying|tapping|swiping|checking out(?! of))\\b(?! for the (?:update|terminal|service)| (?:monthly|tomorrow|later|next))",
      "\\bthey(?: are|'re) (?:still |just |right )*paying (?:now|by card|with (?:a |their )?card)\\b",
      '\\b(?:payment|sale|transaction)(?: is)? (?:still |now )*(?:in progress|under ?way|going on)\\b',
      '(?<!\\b(?:history|shows?|says?|status|is)\\b[^.?!]{0,20}|\\b(?:will|does|can|do) )\\b(?:payment|sale|transaction) (?:(?:is |still |now )+(?:processing|being processed)\\b[^.?!]{0,30}|processing\\b(?: |,|and|but|now|then|the|an?\\b)*)\\bupdat',
      `(?:正在|还在|正)(?:给|帮|和|为)?(?:客人|顾客)?(?:在)?${PAYS_ZH}(?!的?时候|时)|(?:客人|顾客)(?:正|还|现)?在${PAYS_ZH}(?!的?时候|时)|(?:客人|顾客)(?:还|正)?(?:刷卡|付款|支付|结账)中(?=[,，、。!\\s]|$)`,
      '(?:결제|계산)\\s?(?:처리\\s?)?(?:하는\\s?|하고\\s?있는\\s?)?(?:중|도중)\\s?(?:인데|이에요|이예요|입니다|이라|이지만|이고)|(?:결제|계산)(?:를|을)?\\s?하고\\s?있(?:는데|어요|습니다)|손님(?:이|은|께서)?\\s?(?:지금\\s?)?카드(?:를)?\\s?(?:긁|찍|꽂|대)고\\s?(?:있|계시?)(?:는데|어요|습니다)',
    ].join('|'),
    'u',
  ),
);

const NOT_NOW_ABROAD = sieved(
  /(?<!\b(?:ok|okay|fine|alright|safe|know|ask|wonder|wondering) )\bif\b|\b(?:when|whenever|every|always|usually|cash|(?:other|another|second) (?:terminal|register|machine|device|till))\b|如果|要是|万一|的话|每次|平时|总是|(?:别的|另一?|隔壁|旁边)[^。?]{0,2}(?:台|机)|现金|不是正|没有?正|会不会|(?:다른|옆)\s?(?:단말기|계산대|기계)|현금|때마다|매번|항상|중이\s?아니|중(?:이|인)?면|만약/u,
);
