import { overlap, type Span } from './card-number.ts';
import { sieved } from './sieve.ts';

/**
 * Where figures stand that are meant for a card's number though the check figure is not right, a digit being mistyped,
 * missing or too many; expects narrow signs. So much is a card's only where it is grouped like one, or beside a word of
 * cards: order numbers, serials, amounts and times are as long.
 */
export function mistypedCardsIn(narrow: string, phones: readonly Span[]): readonly Span[] {
  // Narrow signs have one stroke for all: behind kana it is the long sound of カード.
  const words = narrow.replaceAll(/(?<=[ァ-ヶぁ-ゖ])-/g, 'ー');
  const grouped = [...narrow.matchAll(GROUPED)].filter(({ 0: found }) => !isRound(found));
  const close = [...narrow.matchAll(CLOSE)].filter((found) => isBesideCard(words, toSpan(found)));
  return [...grouped, ...close]
    .filter(({ 0: found }) => BRAND.test(found.replace(/\D/g, '')))
    .map(toSpan)
    .filter((span) => !isNamedOtherwise(words.slice(0, span.start)))
    .filter((span) => !phones.some((phone) => overlap(phone, span)));
}

/** As cards begin: the ranges of Visa, Mastercard, JCB, Amex, Diners, Discover and UnionPay. */
const BRAND =
  /^(?:4|5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|352[89]|35[3-8]|3[47]|30[0-5]|3[689]|6(?:0|2|4|5))/;

const GROUPED =
  /(?<!\d[ -]?)(?:\d{4}( ?- ?)\d{4}\1\d{4}\1\d{3,5}|\d{4} {1,2}\d{4} {1,2}\d{4} {1,2}\d{4}|3[47]\d\d([ -])\d{6}\2\d{5})(?!\d|-\d| \d{4})/g;
const CLOSE = /(?<!\d[ -]?)\d(?:[ -]{0,2}\d){13,16}(?![ -]?\d|円|%)/g;

/** 4500 5200 3800 2200 are amounts, 2230 2300 2315 2330 are times. */
function isRound(found: string): boolean {
  return found.split(/\D+/).every((group) => /[05]$/.test(group));
}

/** A card of money: a reader of cards has a serial, and a card for points is none. */
const CARD = sieved(
  /(?:カード|クレカ|クレジット|ビザ|マスター|アメックス|ダイナース|visa|master|jcb|amex|diners|card)(?!リーダ| ?reader|決済機|端末|会社)/iu,
);
const NEAR = 20;

function isBesideCard(words: string, { start, end }: Span): boolean {
  const before =
    words
      .slice(Math.max(0, start - NEAR), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = words.slice(end, end + NEAR).split(SENTENCE_END)[0] ?? '';
  return CARD.test(before) || CARD.test(after);
}

const SENTENCE_END = /[。!?\n]/;

/** The name of another number right before the figures: 注文番号, 伝票No, シリアル, 受付番号は. */
function isNamedOtherwise(before: string): boolean {
  return OTHER_NUMBER.test(before) && !OF_CARD.test(before);
}

const OTHER_NUMBER = sieved(
  /(?:番号|no\.?|ナンバー|コード|シリアル|\bid|型番|製番|伝票|受付|注文|ポイントカード|serial|order|number|#)[^\p{L}\p{N}]{0,3}(?:(?:は|が|の|を|:|is)[^\p{L}\p{N}]{0,3})?$/iu,
);
const OF_CARD = sieved(
  /(?:カード|クレカ|クレジット|card|visa|master|jcb|amex)(?:の|会員|'s)? ?(?:番号|no\.?|ナンバー|number)[^\p{L}\p{N}]{0,3}(?:(?:は|が|の|を|:|is)[^\p{L}\p{N}]{0,3})?$/iu,
);

function toSpan({ 0: found, index: start }: RegExpExecArray): Span {
  return { start, end: start + found.length };
}
