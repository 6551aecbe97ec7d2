import { maskPersonal } from '../understanding/mask.ts';

/**
 * Whether words read off a picture hold a card number. Some of its figures may be read wrong: so three groups
 * of four count as one, and two beside a word of cards. Once too often is better than kept once.
 */
export function showsCardNumber(read: string): boolean {
  const words = read.normalize('NFKC');
  const figures = words.replaceAll(LOOKALIKE, (letter) => FIGURES[letter] ?? letter);
  if (maskPersonal(words).hasCardNumber || maskPersonal(figures).hasCardNumber) return true;
  const isCardlike = THREE_GROUPS.test(figures) || AMEX.test(figures);
  return isCardlike || (TWO_GROUPS.test(figures) && OF_CARDS.test(words));
}

/** Whether a card may be in it, of which no number could be read: such a picture nobody sees by accident. */
export function mayShowCard(read: string): boolean {
  const words = read.normalize('NFKC');
  return TWO_GROUPS.test(words) || CARD_WORDS.test(words);
}

const THREE_GROUPS = /(?<!\d)\d{4}(?:[ -]{1,2}\d{4}){2}(?!\d)/;
const TWO_GROUPS = /(?<!\d)\d{4}[ -]{1,2}\d{4}(?!\d)/;
const AMEX = /(?<!\d)3[47]\d{2}[ -]{1,2}\d{6}[ -]{1,2}\d{5}(?!\d)/;
const OF_CARDS = /valid|thru|good|debit|credit|visa|master|jcb|amex|express|diners|\d{2}\/\d{2}/i;
const CARD_WORDS = /valid|thru|debit|visa|master ?card|jcb|amex|diners/i;

/** Letters between figures that are figures. */
const LOOKALIKE = /(?<=\d ?)[OoIl|SBZ](?= ?\d)/g;
const FIGURES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
};
