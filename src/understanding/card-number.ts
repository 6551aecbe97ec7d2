/** A part of a text, by its places. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where card numbers stand in a text of narrow signs, however their figures are kept apart: 14 to 19 figures that begin like a
 * card of some brand and whose check figure is right (ISO/IEC 7812-1). Figures of `phones` are taken for a card's only where
 * they are grouped like one.
 */
export function cardNumbersIn(narrow: string, phones: readonly Span[]): readonly Span[] {
  const groups = [...narrow.matchAll(/\d+/g)];
  return groups.flatMap(({ 0: opening, index: start }, first) => {
    if (!OPENING.test(opening)) return [];
    const end = endOf(narrow, groups.slice(first, first + LONGEST), phones);
    return end === null ? [] : [{ start, end }];
  });
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

const LONGEST = 19;
const OPENING = /^[2-6]/;

// A card number begins and ends where a group of figures does: "4111 1111 1111 1111 12 27" carries its expiry behind it.
function endOf(
  narrow: string,
  groups: readonly RegExpExecArray[],
  phones: readonly Span[],
): number | null {
  const start = groups[0]?.index ?? 0;
  const taken: string[] = [];
  let longest: number | null = null;
  let end = start;
  for (const { 0: group, index } of groups) {
    if (!APART.test(narrow.slice(end, index))) break;
    taken.push(group);
    end = index + group.length;
    if (!isCard(taken.join(''))) continue;
    const isPhone = phones.some((phone) => overlap(phone, { start, end }));
    if (isGrouped(taken) || (!isPhone && CLOSE.test(narrow.slice(start, end)))) longest = end;
  }
  return longest;
}

function isGrouped(groups: readonly string[]): boolean {
  return GROUPED.test(groups.map(({ length }) => length).join('-'));
}

// Lines, tabs, dots, strokes, what is not seen: whatever says nothing. An amount tells what it is.
const APART = /^[^\p{L}\p{N}\p{Sc}%]{0,12}$/u;
/** Figures so close are one number, whatever they are grouped like. */
const CLOSE = /^\d(?:[ -]{0,2}\d)*$/;
/** How a card's figures are grouped, on the card or by who types it: in fours, as on an Amex or a Diners card, one by one. */
const GROUPED = /^(?:\d+|(?:(?:4|8|12)-)+(?:[1-4]|8|12)|4-6-[45]|6-13|1(?:-1)+)$/;

/** Figures as card numbers begin, and as many. */
const NUMBER = /^(?=2[2-7]|[3-6])\d{14,19}$/;

function isCard(digits: string): boolean {
  if (!NUMBER.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
