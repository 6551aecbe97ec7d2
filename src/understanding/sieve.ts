import { feature } from './hash.ts';
import { mayHold, placeOfWord } from './letter-table.ts';

/**
 * A pattern that is only tried on a text in which a word stands that it cannot do without: the same answer as its own, sooner.
 * A message is held against many hundred patterns, and three of four can be ruled out by a look at its letters; most are
 * never compiled. Without `placeNeeded` every one is tried.
 */
export class Sieved {
  readonly pattern: RegExp;
  #from = 0;
  #to = 0;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    all.push(this);
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  /** false only where it surely does not match. */
  mayMatch(text: string): boolean {
    return this.#to === this.#from || mayHold(text, needed, this.#from, this.#to);
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

/** Has patterns ruled out by their words, as `neededOfAll` found them; of what is not whole nothing is used. */
export function placeNeeded(kept: Int32Array): void {
  const byKey = firstPlaces(kept);
  for (const one of all) {
    const from = byKey.get(keyOf(one.pattern)) ?? 0;
    one.place(from, from === 0 ? 0 : from + (kept[from - 1] ?? 0));
  }
  needed = Uint16Array.from(kept);
}

/** Where the words of each key begin. */
function firstPlaces(kept: Int32Array): ReadonlyMap<number, number> {
  const byKey = new Map<number, number>();
  let at = 0;
  while (at < kept.length) {
    const [key = 0, count = -1] = kept.subarray(at, at + 2);
    at += 2;
    byKey.set(key, at);
    if (count < 0 || at + count > kept.length) return new Map();
    at += count;
  }
  return byKey;
}

function keyOf({ source, flags }: RegExp): number {
  return feature(flags, source);
}
