import { stripCourtesy } from './courtesy.ts';
import { conceptsIn } from './concepts.ts';
import { feature, gramsIn, pairOf } from './hash.ts';
import { foldSpelling } from './spelling.ts';
import { foldKana, normalise } from './normalise.ts';
import { toKana } from './kana-readings.ts';

/** One group of features; a group counts as a whole, however many features a message has in it. */
export interface FeatureGroup {
  readonly weight: number;
  readonly features: ReadonlySet<number>;
}

/** What the classifier sees of a message as it was typed. */
export function featuresOf(text: string): readonly FeatureGroup[] {
  return featuresOfPlain(stripCourtesy(foldSpelling(unspaced(normalise(text)))));
}

/** Letters, sounds, words and ideas of a text without courtesy and in plain spelling. */
export function featuresOfPlain(plain: string): readonly FeatureGroup[] {
  const letters = foldKana(plain).replace(/[\s、。!…〜,]+/g, '');
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
  const close = text.replace(/(?<=[^\x20-\x7e]) +| +(?=[^\x20-\x7e])/g, '');
  const onlyKatakana =
    !/[\p{Script=Hiragana}\p{Script=Han}]/u.test(close) && /[ァ-ヶ]{4}/.test(close);
  return onlyKatakana ? foldKana(close) : close;
}

// Higher, and the lexicon drowns the merchant's own words; lower, and rare wordings are lost.
const CONCEPT_WEIGHT = 1;
const END_WEIGHT = 0.7;

const words = new Intl.Segmenter('ja', { granularity: 'word' });

function grams(kind: string, text: string, least: number, most: number): ReadonlySet<number> {
  const found = new Set<number>();
  gramsIn(kind, text, least, most, found);
  return found;
}

function wordGrams(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let before = feature('w', '^');
  for (const part of words.segment(text)) {
    if (part.isWordLike !== true) continue;
    const word = feature('w', foldKana(part.segment));
    found.add(word);
    found.add(pairOf(before, word));
    before = word;
  }
  found.add(pairOf(before, feature('w', '$')));
  return found;
}

// A greeting is short, a story long.
function ideas(concepts: readonly string[], letters: string): ReadonlySet<number> {
  const found = new Set([feature('l', String(Math.min(Math.floor(letters.length / 6), 6)))]);
  addWithPairs('x', concepts, found);
  return found;
}

// What is asked comes last in Japanese; what stands before it is mostly the story.
function endOf(text: string, all: readonly string[]): ReadonlySet<number> {
  const last = text.split(/[、。!?…,\n]+/).findLast((part) => part.length >= 4) ?? text;
  const concepts = last.length + 1 < text.length ? conceptsIn(last) : all;
  const close = foldKana(last);
  const found = new Set([feature('e', close.slice(-3)), feature('e', close.slice(-5))]);
  addWithPairs('y', concepts, found);
  return found;
}

function addWithPairs(kind: string, names: readonly string[], found: Set<number>): void {
  const single = names.map((name) => feature(kind, name));
  single.forEach((first, at) => {
    found.add(first);
    for (const second of single.slice(at + 1)) found.add(pairOf(first, second));
  });
}
