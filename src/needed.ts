import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { START } from './understanding/letter-table.ts';

/** Words as they stand in a pattern, START before one that its text begins with; a text has at least one of them. */
type Needed = readonly string[];

/** A way to match: a text that goes it has of each of its needs at least one word, the rarest that are found first. */
export type Way = readonly Needed[];

/**
 * What every text has that the pattern matches, by each of its alternatives: all that one of them needs. None for a pattern
 * such as `.+`. As the prefilter of RE2 has them.
 */
export function neededBy({ source, unicode, ignoreCase, multiline }: RegExp): readonly Way[] {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode });
  const isUnsure = (word: string) =>
    (ignoreCase && isFoldedAbroad(word)) || (multiline && word.startsWith(START));
  const ways = alternatives.map(({ elements }) =>
    ofAll(elements).filter((words) => !words.some(isUnsure)),
  );
  if (ways.some(({ length }) => length === 0)) return [];
  // Those that need no more than a word go together.
  const single = ways.flatMap((way) => (way.length === 1 ? way : [])).flat();
  const others = ways.filter(({ length }) => length > 1);
  return single.length > 0 ? [[[...new Set(single)]], ...others] : others;
}

const parser = new RegExpParser();

/** Has a letter, other than A to Z, that is another one in capitals. */
function isFoldedAbroad(word: string): boolean {
  return Array.from(word).some((one) => one > 'z' && one.toLowerCase() !== one.toUpperCase());
}

/** As many as are looked for in a text before its pattern is tried. */
const MOST = 8;

/** Of alternatives the rarest of each together, then their next ones. */
function ofAny(alternatives: readonly AST.Alternative[]): readonly Needed[] {
  const all = alternatives.map(({ elements }) => ofAll(elements));
  if (all.some(({ length }) => length === 0)) return [];
  const most = Math.max(...all.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => [
    ...new Set(all.flatMap((needed) => needed[Math.min(at, needed.length - 1)] ?? [])),
  ]);
}

/** Letters that stand side by side are one word. */
function ofAll(elements: readonly AST.Element[]): readonly Needed[] {
  const found: Needed[] = [];
  let word = '';
  for (const [at, element] of elements.entries()) {
    if (element.type === 'Character') {
      word += String.fromCodePoint(element.value);
      continue;
    }
    if (isStart(element)) found.push(...beginningWith(elements.slice(at + 1)));
    // What is only looked for does not stand between its neighbours.
    if (element.type !== 'Assertion') {
      if (word !== '') found.push([word]);
      word = '';
    }
    found.push(...ofOne(element));
  }
  if (word !== '') found.push([word]);
  return found.toSorted((a, b) => costOf(a) - costOf(b)).slice(0, MOST);
}

function ofOne(element: AST.Element): readonly Needed[] {
  switch (element.type) {
    case 'Character':
      return [[String.fromCodePoint(element.value)]];
    case 'Quantifier':
      return element.min === 0 ? [] : ofOne(element.element);
    case 'Group':
      return element.modifiers === null ? ofAny(element.alternatives) : [];
    case 'CapturingGroup':
      return ofAny(element.alternatives);
    case 'Assertion':
      return 'negate' in element && !element.negate && 'alternatives' in element
        ? ofAny(element.alternatives)
        : [];
    case 'CharacterClass':
    case 'CharacterSet': {
      const letters = lettersOf(element);
      return letters === null ? [] : [letters];
    }
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return [];
  }
}

function isStart(element: AST.Element): boolean {
  return element.type === 'Assertion' && element.kind === 'start';
}

function beginningWith(elements: readonly AST.Element[]): readonly Needed[] {
  const letters = firstsOf(elements);
  return letters === null || letters.includes('') ? [] : [letters.map((one) => START + one)];
}

/** The letters it may begin with, and '' where it may be empty; null where any letter will do. */
function firstsOf(elements: readonly AST.Element[]): readonly string[] | null {
  const firsts = new Set(['']);
  for (const element of elements) {
    if (!firsts.delete('')) break;
    const more = firstsOfOne(element);
    if (more === null) return null;
    for (const one of more) firsts.add(one);
  }
  return [...firsts];
}

function firstsOfOne(element: AST.Element): readonly string[] | null {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'Assertion':
      return [''];
    case 'Quantifier': {
      const firsts = firstsOfOne(element.element);
      return firsts !== null && element.min === 0 ? [...firsts, ''] : firsts;
    }
    case 'Group':
    case 'CapturingGroup':
      return firstsOfAny(element.alternatives);
    case 'CharacterClass':
    case 'CharacterSet':
      return lettersOf(element);
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return null;
  }
}

function firstsOfAny(alternatives: readonly AST.Alternative[]): readonly string[] | null {
  const firsts: string[] = [];
  for (const { elements } of alternatives) {
    const more = firstsOf(elements);
    if (more === null) return null;
    firsts.push(...more);
  }
  return firsts;
}

/** [吗呢么], \d; of a long range or a kind of letters nothing is known. */
function lettersOf(element: AST.CharacterClass | AST.CharacterSet): readonly string[] | null {
  if ('negate' in element && element.negate) return null;
  if (element.type === 'CharacterSet') return lettersOfKind(element.kind);
  const letters: string[] = [];
  for (const one of element.elements) {
    const some = lettersIn(one);
    if (some === null) return null;
    letters.push(...some);
  }
  return letters.length > 0 ? letters : null;
}

function lettersIn(one: AST.CharacterClass['elements'][number]): readonly string[] | null {
  switch (one.type) {
    case 'Character':
      return [String.fromCodePoint(one.value)];
    case 'CharacterClassRange':
      return between(one.min.value, one.max.value);
    case 'CharacterClass':
    case 'CharacterSet':
      return lettersOf(one);
    case 'ClassStringDisjunction':
    case 'ExpressionCharacterClass':
      return null;
  }
}

function lettersOfKind(kind: AST.CharacterSet['kind']): readonly string[] | null {
  if (kind === 'digit') return between(0x30, 0x39);
  return kind === 'space' ? SPACES : null;
}

function between(first: number, last: number): readonly string[] | null {
  if (last - first >= LONGEST_RANGE) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}

const LONGEST_RANGE = 40;

const SPACES = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (letter) => /\s/.test(letter),
);

/** How often one of them stands in a text for nothing: a kanji seldom, a kana or a mark in most. */
function costOf(words: Needed): number {
  return words.reduce((sum, word) => sum + (word.length === 1 ? ofLetter(word) : ofWord(word)), 0);
}

const ofLetter = (letter: string) => (RARE.test(letter) ? 2 : 15);
const ofWord = (word: string) => (RARE.test(word) ? 1 : 4);
const RARE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\d\uffff]/u;
