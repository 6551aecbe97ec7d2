/** Every letter, and every two and three of them that stand side by side, has a place among so many. */
const PLACES = 2 ** 15;
/** Stands before the first letter of every text. */
export const START = '\uffff';
const { imul } = Math;

/**
 * The ways to match of a pattern, one after the other: of each how many numbers follow, of each of its needs how many
 * places, and these. A text has letters of at least one place of each need. None: it is tried on every text.
 */
export type Ways = ArrayLike<number>;

/** What the patterns cannot do without, each with its number: that is its place in the list it was made of. */
export interface Needs {
  /** Of each place where its patterns begin in `begun`; those of the next place end them. */
  readonly from: Uint32Array;
  /** The patterns of which a way has a first need that the place meets: the number twice, and 1 if that way needs no more. */
  readonly begun: Uint16Array;
  /** Of each pattern where its ways begin in `ways`; those of the next one end them. */
  readonly waysFrom: Uint32Array;
  readonly ways: Uint16Array;
  /** Of each pattern, whether nothing is known of its needs: SURELY where any text may match. */
  readonly always: Uint8Array<ArrayBuffer>;
}

/** A text's letters, held against all patterns. */
export interface Looked {
  /** Of each pattern 0 where it is ruled out, SURELY where a way is met, BEGUN where that is not told yet. */
  readonly may: Uint8Array<ArrayBuffer>;
  /** A bit for each place that the text's letters have. */
  readonly places: Uint32Array<ArrayBuffer>;
}

const SURELY = 1;
const BEGUN = 2;

/** Lays out the ways of a pattern, the need that is to be looked for first at their head. */
export function waysOf(ways: readonly (readonly (readonly number[])[])[]): readonly number[] {
  return ways.flatMap((way) => {
    const needs = way.flatMap((places) => [places.length, ...places]);
    return [needs.length, ...needs];
  });
}

export function needsOf(patterns: readonly Ways[]): Needs {
  const waysFrom = startsOf(patterns.map(({ length }) => length));
  const ways = new Uint16Array(waysFrom.at(-1) ?? 0);
  for (const [pattern, its] of patterns.entries()) ways.set(its, waysFrom[pattern]);
  const counts = new Uint32Array(PLACES);
  eachBegun(patterns, (place) => add(counts, place, 1));
  const from = startsOf(counts);
  const begun = new Uint16Array(from[PLACES] ?? 0);
  const next = from.slice();
  eachBegun(patterns, (place, one) => {
    begun[next[place] ?? 0] = one;
    add(next, place, 1);
  });
  const always = Uint8Array.from(patterns, ({ length }) => (length === 0 ? SURELY : 0));
  return { from, begun, waysFrom, ways, always };
}

/** Tells each place of each way's first need, with its pattern as in `begun`. */
function eachBegun(patterns: readonly Ways[], tell: (place: number, one: number) => void): void {
  for (const [pattern, ways] of patterns.entries()) {
    for (let at = 0; at < ways.length; at += 1 + (ways[at] ?? 0)) {
      const size = ways[at + 1] ?? 0;
      const one = pattern * 2 + (ways[at] === size + 1 ? 1 : 0);
      for (let which = 0; which < size; which += 1) tell(ways[at + 2 + which] ?? 0, one);
    }
  }
}

function startsOf(sizes: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at += 1) {
    starts[at + 1] = (starts[at] ?? 0) + (sizes[at] ?? 0);
  }
  return starts;
}

function add(counts: Uint32Array, at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more;
}

export function emptyLook({ always }: Needs): Looked {
  return { may: always.slice(), places: new Uint32Array(PLACES / 32) };
}

/** Finds the patterns of which a text's letters begin a way. */
export function look(text: string, { from, begun, always }: Needs, looked: Looked): void {
  const { may, places } = looked;
  may.set(always);
  places.fill(0);
  const begin = (place: number) => {
    const bits = places[place >>> 5] ?? 0;
    const bit = 1 << (place & 31);
    // Most kana stand in a message many times.
    if ((bits & bit) !== 0) return;
    places[place >>> 5] = bits | bit;
    const end = from[place + 1] ?? 0;
    for (let at = from[place] ?? 0; at < end; at += 1) {
      const one = begun[at] ?? 0;
      may[one >>> 1] = (may[one >>> 1] ?? 0) | (BEGUN >>> (one & 1));
    }
  };
  let [first, second] = [0, START.charCodeAt(0)];
  for (let at = 0; at < text.length; at += 1) {
    const letter = small(text.charCodeAt(at));
    begin(placeOf(0, 0, letter));
    begin(placeOf(0, second, letter));
    begin(placeOf(first, second, letter));
    first = second;
    second = letter;
  }
}

/** Whether a pattern may match the text that was looked at: most are never asked of it, and need not be told for all. */
export function mayMeet(pattern: number, needs: Needs, { may, places }: Looked): boolean {
  const known = may[pattern] ?? SURELY;
  if (known !== BEGUN) return known !== 0;
  const isMet = meetsAny(needs, pattern, places);
  may[pattern] = isMet ? SURELY : 0;
  return isMet;
}

function meetsAny({ ways, waysFrom }: Needs, pattern: number, places: Uint32Array): boolean {
  const end = waysFrom[pattern + 1] ?? 0;
  let at = waysFrom[pattern] ?? 0;
  while (at < end) {
    const next = at + 1 + (ways[at] ?? 0);
    if (meetsAll(ways, at + 1, next, places)) return true;
    at = next;
  }
  return false;
}

/** A way's needs one after the other. */
function meetsAll(ways: Uint16Array, from: number, end: number, places: Uint32Array): boolean {
  let at = from;
  while (at < end) {
    const next = at + 1 + (ways[at] ?? 0);
    if (!meetsOne(ways, at + 1, next, places)) return false;
    at = next;
  }
  return true;
}

function meetsOne(ways: Uint16Array, from: number, end: number, places: Uint32Array): boolean {
  for (let at = from; at < end; at += 1) {
    const place = ways[at] ?? 0;
    if (((places[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0) return true;
  }
  return false;
}

/** A to Z in small letters; K and ſ, which a pattern without regard to case takes for k and s, as these. */
function small(letter: number): number {
  if (letter >= 0x41 && letter <= 0x5a) return letter + 0x20;
  if (letter === 0x212a) return 0x6b;
  return letter === 0x17f ? 0x73 : letter;
}

function placeOf(first: number, second: number, letter: number): number {
  const before = imul(first, 0x27d4eb2f) ^ second;
  const mixed = imul(imul(before, 0x9e3779b1) ^ letter, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (PLACES - 1);
}

/** Where a word stands in the table: of a longer one its three rarest letters that stand side by side. */
export function placeOfWord(word: string): number {
  const letters = Array.from({ length: word.length }, (_, at) => small(word.charCodeAt(at)));
  const size = Math.min(letters.length, 3);
  const runs = letters.slice(size - 1).map((_, at) => letters.slice(at, at + size));
  const rarest = runs.toSorted((a, b) => commonIn(a) - commonIn(b))[0] ?? [];
  const [letter = 0, second = 0, first = 0] = rarest.toReversed();
  return placeOf(first, second, letter);
}

/** How many of them are kana or marks, which stand everywhere. */
function commonIn(letters: readonly number[]): number {
  return letters.filter((letter) => letter < 0x30 || (letter > 0x39 && letter < 0x30a0)).length;
}
