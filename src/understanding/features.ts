import { stripCourtesy } from './courtesy.ts';
import { conceptsIn } from './concepts.ts';
import { foldSpelling } from './spelling.ts';
import { foldKana, normalise } from './normalise.ts';
import { toKana } from './kana-readings.ts';

/** One group of features; a group counts as a whole, however many features a message has in it. */
export interface FeatureGroup {
  readonly weight: number;
  readonly names: readonly string[];
}

/** What the classifier sees of a message: letters, sounds, words and ideas. */
export function featuresOf(text: string): readonly FeatureGroup[] {
  const plain = essence(text);
  const letters = foldKana(plain).replace(/[\s、。!…〜,]+/g, '');
  const sounds = toKana(plain).replace(/[^\p{L}\p{N}%?]+/gu, '');
  const concepts = conceptsIn(plain);
  return [
    { weight: 1, names: grams('c', `^${letters}$`, 1, 3) },
    { weight: 0.9, names: grams('k', `^${sounds}$`, 2, 4) },
    { weight: 0.9, names: wordGrams(plain) },
    {
      weight: CONCEPT_WEIGHT,
      names: [...concepts.map((name) => `x${name}`), ...pairs(concepts), lengthOf(letters)],
    },
    { weight: END_WEIGHT, names: endOf(plain, concepts) },
  ];
}

// A message without courtesy and in plain spelling.
function essence(text: string): string {
  return stripCourtesy(foldSpelling(unspaced(normalise(text))));
}

// Some write with a space between words (わたし の 店), some only in katakana: both are read like everyone else's Japanese.
function unspaced(text: string): string {
  const close = text.replace(/(?<=[^\x20-\x7e]) +| +(?=[^\x20-\x7e])/g, '');
  const onlyKatakana =
    !/[\p{Script=Hiragana}\p{Script=Han}]/u.test(close) && /[ァ-ヶ]{4}/.test(close);
  return onlyKatakana ? foldKana(close) : close;
}

// Higher, and the lexicon drowns the merchant's own words; lower, and rare wordings are lost.
const CONCEPT_WEIGHT = 1;
const END_WEIGHT = 0.7;

const words = new Intl.Segmenter('ja', { granularity: 'word' });

function grams(kind: string, text: string, least: number, most: number): readonly string[] {
  const found = new Set<string>();
  for (let size = least; size <= most; size += 1) {
    for (let at = 0; at + size <= text.length; at += 1) found.add(kind + text.slice(at, at + size));
  }
  return [...found];
}

function wordGrams(text: string): readonly string[] {
  const found = new Set<string>();
  let before = '^';
  for (const part of words.segment(text)) {
    if (part.isWordLike !== true) continue;
    const word = foldKana(part.segment);
    found.add(`w${word}`);
    found.add(`w${before} ${word}`);
    before = word;
  }
  found.add(`w${before} $`);
  return [...found];
}

// What is asked comes last in Japanese; what stands before it is mostly the story.
function endOf(text: string, all: readonly string[]): readonly string[] {
  const last = text.split(/[、。!?…,\n]+/).findLast((part) => part.length >= 4) ?? text;
  const concepts = last.length + 1 < text.length ? conceptsIn(last) : all;
  const close = foldKana(last);
  return [...concepts, ...pairs(concepts), close.slice(-3), close.slice(-5)].map(
    (name) => `y${name}`,
  );
}

// A greeting is short, a story long.
function lengthOf(letters: string): string {
  return `l${Math.min(Math.floor(letters.length / 6), 6)}`;
}

function pairs(concepts: readonly string[]): readonly string[] {
  return concepts.flatMap((first, at) =>
    concepts.slice(at + 1).map((second) => `x${first}+${second}`),
  );
}
