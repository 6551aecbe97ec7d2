import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Words as they stand in a pattern. */
export type Needed = readonly string[];

/**
 * Words of which at least one stands in every text that the pattern matches: the rarest that are found in it. null where
 * there are none, as for `\d+`, and where looking for them would not be sooner. As the prefilter of RE2 has them.
 */
export function neededBy({ source, unicode, ignoreCase }: RegExp): Needed | null {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode });
  if (alternatives.every(isOfBeginning)) return null;
  const words = ofAny(alternatives);
  return ignoreCase && words?.some(isFoldedAbroad) === true ? null : words;
}

const parser = new RegExpParser();

/** ^はい: tried, it fails as soon as anything else does; ^(?=.*はい) looks at all of the text. */
function isOfBeginning({ elements: [first, second] }: AST.Alternative): boolean {
  const isAnchored = first?.type === 'Assertion' && first.kind === 'start';
  return isAnchored && !(second !== undefined && looksAhead(second));
}

function looksAhead(element: AST.Element): boolean {
  if (element.type === 'Assertion') return true;
  return (
    element.type === 'Group' &&
    element.alternatives.some(({ elements: [first] }) => first !== undefined && looksAhead(first))
  );
}

/** Has a letter, other than A to Z, that is another one in capitals. */
function isFoldedAbroad(word: string): boolean {
  return Array.from(word).some((one) => one > 'z' && one.toLowerCase() !== one.toUpperCase());
}

function ofAny(alternatives: readonly AST.Alternative[]): Needed | null {
  const words = new Set<string>();
  for (const { elements } of alternatives) {
    const needed = ofAll(elements);
    if (needed === null) return null;
    for (const word of needed) words.add(word);
  }
  return [...words];
}

/** Letters that stand side by side are one word; of all that is needed, the rarest is enough. */
function ofAll(elements: readonly AST.Element[]): Needed | null {
  let rarest: Needed | null = null;
  let word = '';
  for (const element of elements) {
    if (element.type === 'Character') {
      word += String.fromCodePoint(element.value);
      continue;
    }
    const needed = ofOne(element);
    // What is only looked for does not stand between its neighbours.
    if (element.type !== 'Assertion') {
      rarest = rarer(rarest, word);
      word = '';
    }
    rarest = needed === null ? rarest : rarerOf(rarest, needed);
  }
  return rarer(rarest, word);
}

function rarer(known: Needed | null, word: string): Needed | null {
  return word === '' ? known : rarerOf(known, [word]);
}

function rarerOf(known: Needed | null, other: Needed): Needed {
  return known === null || costOf(other) < costOf(known) ? other : known;
}

function ofOne(element: AST.Element): Needed | null {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'Quantifier':
      return element.min === 0 ? null : ofOne(element.element);
    case 'Group':
      return element.modifiers === null ? ofAny(element.alternatives) : null;
    case 'CapturingGroup':
      return ofAny(element.alternatives);
    case 'Assertion':
      return 'negate' in element && !element.negate && 'alternatives' in element
        ? ofAny(element.alternatives)
        : null;
    case 'CharacterClass':
      return element.negate ? null : lettersOf(element.elements);
    case 'Backreference':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return null;
  }
}

/** [吗呢么]; of a range or a kind of letters nothing is known. */
function lettersOf(elements: AST.CharacterClass['elements']): Needed | null {
  const letters: string[] = [];
  for (const element of elements) {
    if (element.type !== 'Character') return null;
    letters.push(String.fromCodePoint(element.value));
  }
  return letters.length > 0 ? letters : null;
}

/** How often one of them stands in a text for nothing: a kanji seldom, a kana or a mark in most. */
function costOf(words: Needed): number {
  return words.reduce((sum, word) => sum + (word.length === 1 ? ofLetter(word) : ofWord(word)), 0);
}

const ofLetter = (letter: string) => (RARE.test(letter) ? 2 : 15);
const ofWord = (word: string) => (RARE.test(word) ? 1 : 4);
const RARE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
