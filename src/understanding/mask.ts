import { PHONE_MASK } from '../core/reading.ts';
import { mistypedCardsIn } from './card-mistyped.ts';
import { cardNumbersIn, overlap, type Span } from './card-number.ts';

export interface Masked {
  readonly text: string;
  readonly hasCardNumber: boolean;
}

/** Covers card numbers, phone numbers and mail addresses; numbers in `keep` (the hotline's own) stay readable. */
export function maskPersonal(text: string, keep: readonly string[] = []): Masked {
  if (!MAY_BE_PERSONAL.test(text)) return { text, hasCardNumber: false };
  const narrow = narrowed(text);
  const phones = [...narrow.matchAll(PHONE)].filter(isPhone).map(toSpan);
  const right = cardNumbersIn(narrow, phones);
  const mistyped = mistypedCardsIn(narrow, phones);
  const cards = [...right, ...mistyped.filter((one) => !right.some((card) => overlap(card, one)))];
  const isKept = (phone: Span) =>
    keep.map(digitsOf).includes(nationalOf(narrow.slice(phone.start, phone.end)));
  const isCovered = (phone: Span) => !isKept(phone) && !cards.some((card) => overlap(card, phone));
  const covers = [
    ...cards.map((card) => ({ ...card, cover: '[カード番号]' })),
    ...phones.filter(isCovered).map((phone) => ({ ...phone, cover: PHONE_MASK })),
    ...[...narrow.matchAll(MAIL)].map((match) => ({ ...toSpan(match), cover: '[メール]' })),
  ];
  return { text: covered(text, covers), hasCardNumber: cards.length > 0 };
}

interface Cover extends Span {
  readonly cover: string;
}

/** A figure, or the sign of a mail address; most messages have neither. */
const MAY_BE_PERSONAL = /[\d@０-９＠]/;
const MAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
const PHONE =
  /(?<![\d.,:/¥-])(?:\+ ?81[ -]?(?:\(0\))?|\(?0)(?:\d[-() ]{0,2}){8,9}\d(?!\d|[,.:/]\d|\s*(?:円|%|パーセント))/g;

// Every replacement keeps the length, so that a place found here is the same place in the merchant's text.
function narrowed(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—―−ー－ｰ]/g, '-')
    .replace(/[　\u00a0]/g, ' ');
}

function isPhone({ 0: found }: RegExpExecArray): boolean {
  return /^0[1-9]\d{8,9}$/.test(nationalOf(found));
}

function nationalOf(phone: string): string {
  return digitsOf(phone).replace(/^81(?=[1-9])/, '0');
}

function digitsOf(text: string): string {
  return narrowed(text).replace(/\D/g, '');
}

function toSpan({ 0: found, index: start }: RegExpExecArray): Span {
  return { start, end: start + found.length };
}

function covered(text: string, covers: readonly Cover[]): string {
  let out = '';
  let at = 0;
  for (const cover of covers.toSorted((a, b) => a.start - b.start)) {
    if (cover.start < at) continue;
    out += text.slice(at, cover.start) + cover.cover;
    at = cover.end;
  }
  return out + text.slice(at);
}
