import { feature } from './hash.ts';

/**
 * A pattern that is only tried on a text in which a word stands that it cannot do without: the same answer as its own, sooner.
 * A message is held against many hundred patterns, and three of four can be ruled out by a look at its letters; most are
 * never compiled. Without `placeNeeded` every one is tried.
 */
export class Sieved {
  readonly #pattern: RegExp;
  #from = 0;
  #to = 0;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    all.push(this);
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.#pattern.test(text);
  }

  /** false only where it surely does not match. */
  mayMatch(text: string): boolean {
    return this.#to === this.#from || mayHold(text, this.#from, this.#to);
  }

  get pattern(): RegExp {
    return this.#pattern;
  }

  /** Where its words stand among those of all. */
  place(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
  }
}

const all: Sieved[] = [];

export function sieved(pattern: RegExp): Sieved {
  return new Sieved(pattern);
}

/** The words of all patterns, one after the other: of each its key, how many, and their places in the table. */
let needed = new Uint16Array(0);

/** What every pattern cannot do without, to be kept: working it out takes as long as a start. Throws where two have one key. */
export function neededOfAll(neededBy: (pattern: RegExp) => readonly string[] | null): Int32Array {
  const byKey = new Map<number, string>();
  const kept: number[] = [];
  for (const { pattern } of all) {
    const key = keyOf(pattern);
    const known = byKey.get(key);
    if (known !== undefined && known !== String(pattern))
      throw new Error(`${pattern}: its key is that of ${known}`);
    if (known !== undefined) continue;
    byKey.set(key, String(pattern));
    const places = new Set((neededBy(pattern) ?? []).map(placeOfWord));
    kept.push(key, places.size, ...places);
  }
  return Int32Array.from(kept);
}

/** Has patterns ruled out by their words, as `neededOfAll` found them. */
export function placeNeeded(kept: Int32Array): void {
  const byKey = new Map<number, number>();
  for (let at = 0; at < kept.length; at += 2 + (kept[at + 1] ?? 0)) byKey.set(kept[at] ?? 0, at);
  for (const one of all) {
    const from = (byKey.get(keyOf(one.pattern)) ?? -2) + 2;
    one.place(from, from === 0 ? 0 : from + (kept[from - 1] ?? 0));
  }
  needed = Uint16Array.from(kept);
}

function keyOf({ source, flags }: RegExp): number {
  return feature(flags, source);
}

/** What is heard by which words, and what else these may be of. */
export type Wording<Name> = readonly [name: Name, words: RegExp, ...besides: readonly RegExp[]];

interface Heard<Name> {
  readonly name: Name;
  readonly words: Sieved;
  readonly besides: readonly Sieved[];
}

/** A list of wordings, each pattern sieved. */
export function sievedIn<Name>(list: readonly Wording<Name>[]): readonly Heard<Name>[] {
  return list.map(([name, words, ...besides]) => ({
    name,
    words: sieved(words),
    besides: besides.map(sieved),
  }));
}

/** Whether it is heard in a text, and nothing else is. */
export function isHeard({ words, besides }: Heard<unknown>, text: string): boolean {
  return words.test(text) && !besides.some((other) => other.test(text));
}

/** Words, and what they are written as instead; in order. */
export type WordTable = readonly (readonly [RegExp, string])[];

/** Rewrites the words of a table; those that cannot stand in the text are not looked for. */
export function rewriting(table: WordTable): (text: string) => string {
  const entries = table.map(([from, to]) => ({ from, sieve: sieved(from), to }));
  return (text) => {
    let written = text;
    for (const { from, sieve, to } of entries) {
      if (sieve.mayMatch(written)) written = written.replace(from, to);
    }
    return written;
  };
}

/** Every letter and every pair of letters of a text has a bit in a table of so many. */
const BITS = 2 ** 14;
const { imul } = Math;

interface Table {
  text: string;
  readonly bits: Int32Array;
}

/** The wordings of one message follow each other: itself, its plain spelling, its clauses. */
const KEPT = 6;
const tables: Table[] = Array.from({ length: KEPT }, () => ({
  text: '',
  bits: new Int32Array(BITS / 32),
}));
let [current = { text: '', bits: new Int32Array(BITS / 32) }] = tables;
let oldest = 1;

function mayHold(text: string, from: number, to: number): boolean {
  const { bits } = tableOf(text);
  for (let at = from; at < to; at += 1) {
    const place = needed[at] ?? 0;
    if (((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0) return true;
  }
  return false;
}

function tableOf(text: string): Table {
  if (current.text === text) return current;
  const known = tables.find((table) => table.text === text);
  current = known ?? tables[oldest] ?? current;
  if (known !== undefined) return current;
  oldest = (oldest + 1) % KEPT;
  fill(current, text);
  return current;
}

function fill(table: Table, text: string): void {
  const { bits } = table;
  table.text = text;
  bits.fill(0);
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = small(text.charCodeAt(at));
    set(bits, placeOf(0, letter));
    if (at > 0) set(bits, placeOf(before, letter));
    before = letter;
  }
}

function set(bits: Int32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

/** A to Z in small letters; K and ſ, which a pattern without regard to case takes for k and s, as these. */
function small(letter: number): number {
  if (letter >= 0x41 && letter <= 0x5a) return letter + 0x20;
  if (letter === 0x212a) return 0x6b;
  return letter === 0x17f ? 0x73 : letter;
}

function placeOf(before: number, letter: number): number {
  const mixed = imul(imul(before, 0x9e3779b1) ^ letter, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (BITS - 1);
}

/** Of a longer word its first two letters. */
function placeOfWord(word: string): number {
  const first = small(word.charCodeAt(0));
  return word.length === 1 ? placeOf(0, first) : placeOf(first, small(word.charCodeAt(1)));
}
