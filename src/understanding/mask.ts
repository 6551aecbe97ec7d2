import { PHONE_MASK } from '../core/reading.ts';

export interface Masked {
  readonly text: string;
  readonly hasCardNumber: boolean;
}

/** Covers card numbers, phone numbers and mail addresses; numbers in `keep` (the hotline's own) stay readable. */
export function maskPersonal(text: string, keep: readonly string[] = []): Masked {
  const narrow = narrowed(text);
  const kept = new Set(keep.map(digitsOf));
  const cards = cardSpans(narrow);
  const spans: Span[] = [...cards];
  for (const match of narrow.matchAll(PHONE)) {
    const digits = digitsOf(match[0]).replace(/^81(?=[1-9])/, '0');
    if (isPhone(digits) && !kept.has(digits)) spans.push(toSpan(match, PHONE_MASK));
  }
  for (const match of narrow.matchAll(MAIL)) spans.push(toSpan(match, '[メール]'));
  return { text: covered(text, spans), hasCardNumber: cards.length > 0 };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly cover: string;
}

const MAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
const PHONE =
  /(?<![\d.,:/¥-])(?:\+ ?81[ -]?(?:\(0\))?|\(?0)(?:\d[-() ]{0,2}){8,9}\d(?!\d|[,.:/]\d|\s*(?:円|%|パーセント))/g;
const DIGIT_RUN = /(?<!\d)\d(?:[ -]{0,2}\d){12,30}(?!\d)/g;

// Every replacement keeps the length, so that a place found here is the same place in the merchant's text.
function narrowed(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—―−ー－ｰ]/g, '-')
    .replace(/[　\u00a0]/g, ' ');
}

function cardSpans(narrow: string): Span[] {
  const spans: Span[] = [];
  for (const run of narrow.matchAll(DIGIT_RUN)) {
    const groups = [...run[0].matchAll(/\d+/g)];
    const found = cardIn(groups);
    if (found) {
      spans.push({
        start: run.index + found.start,
        end: run.index + found.end,
        cover: '[カード番号]',
      });
    }
  }
  return spans;
}

// A card number begins and ends where a group of digits does: "4111 1111 1111 1111 12 27" carries its expiry behind it.
function cardIn(groups: readonly RegExpExecArray[]): { start: number; end: number } | null {
  for (const [first, from] of groups.entries()) {
    let digits = '';
    let longest: { start: number; end: number } | null = null;
    for (const to of groups.slice(first)) {
      digits += to[0];
      if (isCard(digits)) longest = { start: from.index, end: to.index + to[0].length };
    }
    if (longest) return longest;
  }
  return null;
}

function isCard(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isPhone(digits: string): boolean {
  return /^0[1-9]\d{8,9}$/.test(digits);
}

function digitsOf(text: string): string {
  return narrowed(text).replace(/\D/g, '');
}

function toSpan(match: RegExpExecArray, cover: string): Span {
  return { start: match.index, end: match.index + match[0].length, cover };
}

function covered(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    out += text.slice(at, span.start) + span.cover;
    at = span.end;
  }
  return out + text.slice(at);
}
