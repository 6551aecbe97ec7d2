import { feature } from './hash.ts';
import { meet, type Need, needsOf, placeOfWord } from './letter-table.ts';

/**
 * A pattern that is only tried on a text in which words stand that it cannot do without: the same answer as its own, sooner.
 * A message is held against many hundred patterns, and nearly all can be ruled out by a look at its letters; most are
 * never compiled. Without `placeNeeded` every one is tried.
 */
export class Sieved {
  readonly pattern: RegExp;
  #number = 0;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    all.push(this);
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  /** As a text's own `replace`. */
  replace(text: string, by: string): string {
    return this.mayMatch(text) ? text.replace(this.pattern, by) : text;
  }

  /** As a text's own `split`. */
  split(text: string): readonly string[] {
    return this.mayMatch(text) ? text.split(this.pattern) : [text];
  }

  /** As a text's own `matchAll`. */
  matchAll(text: string): readonly RegExpExecArray[] {
    return this.mayMatch(text) ? [...text.matchAll(this.pattern)] : [];
  }

  /** false only where it surely does not match. */
  mayMatch(text: string): boolean {
    return lookedAt(text)[this.#number] === needs.all[this.#number];
  }

  /** Which one it is among those whose needs are known; 0: it is tried on every text. */
  place(number: number): void {
    this.#number = number;
  }

  get number(): number {
    return this.#number;
  }
}

const all: Sieved[] = [];

export function sieved(pattern: RegExp): Sieved {
  return new Sieved(pattern);
}

/** Many patterns that are tried one after the other: those that are ruled out are passed over in one go. */
export class SievedList {
  readonly #patterns: readonly Sieved[];
  #numbers: Uint16Array;

  constructor(patterns: readonly Sieved[]) {
    this.#patterns = patterns;
    this.#numbers = new Uint16Array(patterns.length);
    lists.push(this);
    this.place();
  }

  /** The place of the next one that may match, from a place on; -1: of no further one. */
  next(text: string, from: number): number {
    const met = lookedAt(text);
    const numbers = this.#numbers;
    for (let at = from; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (met[number] === needs.all[number]) return at;
    }
    return -1;
  }

  /** After its patterns were placed. */
  place(): void {
    this.#numbers = Uint16Array.from(this.#patterns, ({ number }) => number);
  }
}

const lists: SievedList[] = [];

let needs = needsOf([], 1);

/** The wordings of one message follow each other: itself, its plain spelling, its clauses. */
const KEPT = 64;
/** What each of the last texts has of what each pattern needs; the oldest first. */
const recent = new Map<string, Uint8Array<ArrayBuffer>>();
let lastText = '';
let lastMet = new Uint8Array(1);

function lookedAt(text: string): Uint8Array {
  if (lastText === text) return lastMet;
  lastMet = recent.get(text) ?? lookAt(text);
  // Its own letters, not those of another that is like it: then the next look need not compare them.
  lastText = text;
  return lastMet;
}

function lookAt(text: string): Uint8Array<ArrayBuffer> {
  const met = spared() ?? new Uint8Array(needs.all.length);
  meet(text, needs, met);
  recent.set(text, met);
  return met;
}

/** What was found of the oldest is written over. */
function spared(): Uint8Array<ArrayBuffer> | undefined {
  if (recent.size < KEPT) return undefined;
  for (const [text, met] of recent) {
    recent.delete(text);
    return met;
  }
}

/**
 * What every pattern cannot do without, to be kept: working it out takes as long as a start. Of each pattern its key and how
 * many needs it has, of each need how many places in the table, and these. Throws where two have one key.
 */
export function neededOfAll(
  neededBy: (pattern: RegExp) => readonly (readonly string[])[],
): Int32Array {
  const byKey = new Map<number, string>();
  const kept: number[] = [];
  for (const { pattern } of all) {
    const key = keyOf(pattern);
    const known = byKey.get(key);
    if (known !== undefined && known !== String(pattern))
      throw new Error(`${pattern}: its key is that of ${known}`);
    if (known !== undefined) continue;
    byKey.set(key, String(pattern));
    const needed = neededBy(pattern).map((words) => [...new Set(words.map(placeOfWord))]);
    kept.push(key, needed.length, ...needed.flatMap((places) => [places.length, ...places]));
  }
  return Int32Array.from(kept);
}

/** Has patterns ruled out by their words, as `neededOfAll` found them; of what is not whole nothing is used. */
export function placeNeeded(kept: Int32Array): void {
  const numbers = new Map<number, number>();
  const found = readKept(kept, numbers);
  needs = needsOf(found ?? [], numbers.size + 1);
  for (const one of all) one.place(found === null ? 0 : (numbers.get(keyOf(one.pattern)) ?? 0));
  for (const list of lists) list.place();
  recent.clear();
  [lastText, lastMet] = ['', lookAt('')];
}

/** Numbers the patterns by their keys; null where something is missing. */
function readKept(kept: Int32Array, numbers: Map<number, number>): readonly Need[] | null {
  const found: Need[] = [];
  let at = 0;
  while (at < kept.length) {
    const [key = 0, count = -1] = kept.subarray(at, at + 2);
    at += 2;
    const pattern = numbers.size + 1;
    numbers.set(key, pattern);
    if (count < 0) return null;
    for (let which = 0; which < count; which += 1) {
      const size = kept[at] ?? -1;
      const places = kept.subarray(at + 1, at + 1 + size);
      if (size < 0 || places.length < size) return null;
      found.push({ pattern, which, places: [...places] });
      at += 1 + size;
    }
  }
  return found;
}

function keyOf({ source, flags }: RegExp): number {
  return feature(flags, source);
}
