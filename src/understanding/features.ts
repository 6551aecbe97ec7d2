import { stripCourtesy } from './courtesy.ts';
import { conceptsIn } from './concepts.ts';
import { gatherUpTo, type Gathering } from './gathering.ts';
import { feature, gramsIn, pairOf } from './hash.ts';
import { foldSpelling } from './spelling.ts';
import { foldKana, normalise } from './normalise.ts';
import { toKana } from './kana-readings.ts';
import { wordsIn } from './words.ts';
import { sieved } from './sieve.ts';

/** One group of features; a group counts as a whole, however many features a message has in it. */
export interface FeatureGroup {
  readonly weight: number;
  readonly features: readonly number[];
}

/** What the classifier sees of a message as it was typed. */
export function featuresOf(text: string): readonly FeatureGroup[] {
  return featuresOfPlain(stripCourtesy(foldSpelling(unspaced(normalise(text)))));
}

/** Letters, sounds, words and ideas of a text without courtesy and in plain spelling. */
export function featuresOfPlain(plain: string): readonly FeatureGroup[] {
  const letters = MARKS.replace(foldKana(plain), '');
  const sounds = toKana(plain).replace(/[^\p{L}\p{N}%?]+/gu, '');
  const concepts = conceptsIn(plain);
  return [
    { weight: 1, features: grams('c', `^${letters}$`, 1, 3) },
    { weight: 0.9, features: grams('k', `^${sounds}$`, 2, 4) },
    { weight: 0.9, features: wordGrams(plain) },
    { weight: CONCEPT_WEIGHT, features: ideas(concepts, letters) },
    { weight: END_WEIGHT, features: endOf(plain, concepts) },
  ];
}

/** Some write with a space between words (わたし の 店), some only in katakana: both are read like everyone else's Japanese. */
export function unspaced(text: string): string {
  const close = SPACES.replace(text, '');
  const onlyKatakana =
    !/[\p{Script=Hiragana}\p{Script=Han}]/u.test(close) && /[ァ-ヶ]{4}/.test(close);
  return onlyKatakana ? foldKana(close) : close;
}

const MARKS = sieved(/[\s、。!…〜,]+/g);
const CUT = sieved(/[、。!?…,\n]+/);
const SPACES = sieved(/(?<=[^\x20-\x7e]) +| +(?=[^\x20-\x7e])/g);

// Higher, and the lexicon drowns the merchant's own words; lower, and rare wordings are lost.
const CONCEPT_WEIGHT = 1;
const END_WEIGHT = 0.7;

function grams(kind: string, text: string, least: number, most: number): readonly number[] {
  const found = gatherUpTo(text.length * (most - least + 1));
  gramsIn(kind, text, least, most, found);
  return found.all;
}

function wordGrams(text: string): readonly number[] {
  const words = wordsIn(text);
  const found = gatherUpTo(2 * words.length + 1);
  let before = feature('w', '^');
  for (const { folded } of words) {
    const word = feature('w', folded);
    found.add(word);
    found.add(pairOf(before, word));
    before = word;
  }
  found.add(pairOf(before, feature('w', '$')));
  return found.all;
}

// A greeting is short, a story long.
function ideas(concepts: readonly string[], letters: string): readonly number[] {
  const found = gatherUpTo(1 + withPairs(concepts));
  found.add(feature('l', String(Math.min(Math.floor(letters.length / 6), 6))));
  addWithPairs('x', concepts, found);
  return found.all;
}

// What is asked comes last in Japanese; what stands before it is mostly the story.
function endOf(text: string, all: readonly string[]): readonly number[] {
  const last = CUT.split(text).findLast((part) => part.length >= 4) ?? text;
  const concepts = last.length + 1 < text.length ? conceptsIn(last) : all;
  const close = foldKana(last);
  const found = gatherUpTo(2 + withPairs(concepts));
  found.add(feature('e', close.slice(-3)));
  found.add(feature('e', close.slice(-5)));
  addWithPairs('y', concepts, found);
  return found.all;
}

function addWithPairs(kind: string, names: readonly string[], found: Gathering): void {
  const single = names.map((name) => feature(kind, name));
  for (let at = 0; at < single.length; at += 1) {
    const first = single[at] ?? 0;
    found.add(first);
    for (let next = at + 1; next < single.length; next += 1) {
      found.add(pairOf(first, single[next] ?? 0));
    }
  }
}

function withPairs({ length }: readonly string[]): number {
  return (length * (length + 1)) / 2;
}
