import { feature } from './hash.ts';
import { meet, type Need, type Needs, needsOf, placeOfWord } from './letter-table.ts';

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
    return lookedAt(text)[this.#number] === 1;
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
    const may = lookedAt(text);
    const numbers = this.#numbers;
    for (let at = from; at < numbers.length; at += 1) {
      if (may[numbers[at] ?? 0] === 1) return at;
    }
    return -1;
  }

  /** After its patterns were placed. */
  place(): void {
    this.#numbers = Uint16Array.from(this.#patterns, ({ number }) => number);
  }
}

const lists: SievedList[] = [];

let needs = needsOf([], [], 1);

/** The wordings of one message follow each other: itself, its plain spelling, its clauses. */
const KEPT = 64;
/** Which patterns may match each of the last texts; the oldest first. */
const recent = new Map<string, Uint8Array<ArrayBuffer>>();
let lastText = '';
let lastMay = needs.always;

function lookedAt(text: string): Uint8Array {
  if (lastText === text) return lastMay;
  lastMay = recent.get(text) ?? lookAt(text);
  // Its own letters, not those of another that is like it: then the next look need not compare them.
  lastText = text;
  return lastMay;
}

function lookAt(text: string): Uint8Array<ArrayBuffer> {
  const may = spared() ?? new Uint8Array(needs.always.length);
  meet(text, needs, may);
  recent.set(text, may);
  return may;
}

/** What was found of the oldest is written over. */
function spared(): Uint8Array<ArrayBuffer> | undefined {
  if (recent.size < KEPT) return undefined;
  for (const [text, may] of recent) {
    recent.delete(text);
    return may;
  }
}

/**
 * What every pattern cannot do without, to be kept: working it out takes as long as a start. Of each pattern its key and how
 * many ways to match it has, of each way how many needs, of each need how many places in the table, and these. Throws where
 * two have one key, or where there are more ways than can be told apart.
 */
export function neededOfAll(
  neededBy: (pattern: RegExp) => readonly (readonly (readonly string[])[])[],
): Int32Array {
  const byKey = new Map<number, string>();
  const kept: number[] = [];
  let ways = 0;
  for (const { pattern } of all) {
    const key = keyOf(pattern);
    const known = byKey.get(key);
    if (known !== undefined && known !== String(pattern))
      throw new Error(`${pattern}: its key is that of ${known}`);
    if (known !== undefined) continue;
    byKey.set(key, String(pattern));
    const its = neededBy(pattern);
    ways += its.length;
    kept.push(key, its.length, ...its.flatMap(placesOf));
  }
  // Kept four times in sixteen bits.
  if (ways > MOST_WAYS) throw new Error(`the patterns have ${ways} ways to match`);
  return Int32Array.from(kept);
}

const MOST_WAYS = 2 ** 14;

function placesOf(way: readonly (readonly string[])[]): readonly number[] {
  const needed = way.map((words) => [...new Set(words.map(placeOfWord))]);
  return [way.length, ...needed.flatMap((places) => [places.length, ...places])];
}

/** Has patterns ruled out by their words, as `neededOfAll` found them; of what is not whole nothing is used. */
export function placeNeeded(kept: Int32Array): void {
  const numbers = new Map<number, number>();
  const found = readKept(kept, numbers);
  needs = found ?? needsOf([], [], 1);
  for (const one of all) one.place(found === null ? 0 : (numbers.get(keyOf(one.pattern)) ?? 0));
  for (const list of lists) list.place();
  recent.clear();
  [lastText, lastMay] = ['', lookAt('')];
}

/** Numbers the patterns by their keys; null where something is missing. */
function readKept(kept: Int32Array, numbers: Map<number, number>): Needs | null {
  const found: Need[] = [];
  const patternOf: number[] = [];
  let at = 0;
  const next = () => kept[at++] ?? -1;
  while (at < kept.length) {
    const key = next();
    const pattern = numbers.size + 1;
    numbers.set(key, pattern);
    const ways = next();
    if (ways < 0) return null;
    for (let one = 0; one < ways; one += 1) {
      const way = patternOf.push(pattern) - 1;
      const count = next();
      if (count < 1) return null;
      for (let which = 0; which < count; which += 1) {
        const size = next();
        const places = kept.subarray(at, at + size);
        if (size < 0 || places.length < size) return null;
        found.push({ way, which, places: [...places] });
        at += size;
      }
    }
  }
  return needsOf(found, patternOf, numbers.size + 1);
}

function keyOf({ source, flags }: RegExp): number {
  return feature(flags, source);
}
