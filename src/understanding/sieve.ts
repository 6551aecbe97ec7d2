import { keyOf, readKept } from './kept-needs.ts';
import {
  emptyLook,
  look,
  type Looked,
  mayMeet,
  needsOf,
  placeOfWord,
  waysOf,
} from './letter-table.ts';

/**
 * A pattern that is only tried on a text in which words stand that it cannot do without: the same answer as its own, sooner.
 * A message is held against many hundred patterns, and nearly all can be ruled out by a look at its letters; most are
 * never compiled. Without `placeNeeded` every one is tried.
 */
export class Sieved {
  readonly pattern: RegExp;
  readonly #isOfStart: boolean;
  #number = 0;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.#isOfStart = START_ASKED.test(pattern.source);
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
    return mayMeet(this.#number, needs, lookedAt(text));
  }

  /** false only where surely no part of the text matches: what begins a part need not begin the text. */
  mayMatchPart(text: string): boolean {
    return this.#isOfStart || this.mayMatch(text);
  }

  /** Which one it is among those whose needs are known; 0: it is tried on every text. */
  place(number: number): void {
    this.#number = number;
  }

  get number(): number {
    return this.#number;
  }
}

/** A ^ that is no letter, and excludes none. */
const START_ASKED = /(?<![\\[])\^/;

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
    const looked = lookedAt(text);
    const numbers = this.#numbers;
    for (let at = from; at < numbers.length; at += 1) {
      if (mayMeet(numbers[at] ?? 0, needs, looked)) return at;
    }
    return -1;
  }

  /** After its patterns were placed. */
  place(): void {
    this.#numbers = Uint16Array.from(this.#patterns, ({ number }) => number);
  }
}

const lists: SievedList[] = [];

/** The pattern 0 is tried on every text. */
const NONE_KNOWN = needsOf([[]]);
let needs = NONE_KNOWN;

/** The wordings of one message follow each other: itself, its plain spelling, its clauses. */
const KEPT = 64;
/** The last texts, held against the patterns; the oldest first. */
const recent = new Map<string, Looked>();
let [lastText, textBefore] = ['', ''];
let last = emptyLook(needs);
let before = last;

function lookedAt(text: string): Looked {
  if (lastText === text) return last;
  // A message and its plain spelling take turns.
  const looked = textBefore === text ? before : (recent.get(text) ?? lookAt(text));
  // What was the last one may just have been written over.
  [textBefore, before] = looked === last ? [text, looked] : [lastText, last];
  // Its own letters, not those of another that is like it: then the next look need not compare them.
  [lastText, last] = [text, looked];
  return looked;
}

function lookAt(text: string): Looked {
  const looked = spared() ?? emptyLook(needs);
  look(text, needs, looked);
  recent.set(text, looked);
  return looked;
}

/** What was found of the oldest is written over. */
function spared(): Looked | undefined {
  if (recent.size < KEPT) return undefined;
  for (const [text, looked] of recent) {
    recent.delete(text);
    return looked;
  }
}

/**
 * What every pattern cannot do without, to be kept: working it out takes as long as a start. Of each pattern its key, how many
 * numbers follow, and its ways to match. Throws where two have one key.
 */
export function neededOfAll(
  neededBy: (pattern: RegExp) => readonly (readonly (readonly string[])[])[],
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
    const ways = waysOf(neededBy(pattern).map((way) => way.map(placesOf)));
    kept.push(key, ways.length, ...ways);
  }
  return Int32Array.from(kept);
}

function placesOf(words: readonly string[]): readonly number[] {
  return [...new Set(words.map(placeOfWord))];
}

/** Has patterns ruled out by their words, as `neededOfAll` found them; of what is not whole nothing is used. */
export function placeNeeded(kept: Int32Array): void {
  const numbers = new Map<number, number>();
  const found = readKept(kept, numbers);
  needs = found === null ? NONE_KNOWN : needsOf([[], ...found]);
  for (const one of all) one.place(found === null ? 0 : (numbers.get(keyOf(one.pattern)) ?? 0));
  for (const list of lists) list.place();
  recent.clear();
  [lastText, textBefore] = ['', ''];
  last = before = lookAt('');
}
