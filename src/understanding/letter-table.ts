/** Every letter, and every two and three of them that stand side by side, has a place among so many. */
const PLACES = 2 ** 15;
/** Stands before the first letter of every text. */
export const START = '\uffff';
const { imul } = Math;

/** One need of a way to match, the first, second … (`which`, up to 3): letters of which a text has at least one. */
export interface Need {
  readonly way: number;
  readonly which: number;
  readonly places: readonly number[];
}

/** Of each place the needs that it meets, one after the other: how many patterns a text has letters for is found in one go. */
export interface Needs {
  /** Where those of a place begin; those of the next place end them. */
  readonly from: Uint32Array;
  /** A way's number four times, and which need of it. */
  readonly met: Uint16Array;
  /** Of each way all its needs, a bit each. */
  readonly all: Uint8Array;
  /** Of each way the number of its pattern. */
  readonly patternOf: Uint16Array;
  /** Of each pattern, whether nothing is known of its needs: 1 where any text may match. */
  readonly always: Uint8Array<ArrayBuffer>;
}

/** Of the ways of so many patterns, each with the number of its pattern; the pattern 0 is tried on every text. */
export function needsOf(
  needs: readonly Need[],
  patternOf: readonly number[],
  patterns: number,
): Needs {
  const from = new Uint32Array(PLACES + 1);
  for (const { places } of needs) for (const place of places) add(from, place + 1, 1);
  for (let place = 0; place < PLACES; place += 1) add(from, place + 1, from[place] ?? 0);
  const met = new Uint16Array(from[PLACES] ?? 0);
  const next = from.slice();
  const all = new Uint8Array(patternOf.length);
  for (const { way, which, places } of needs) {
    add(all, way, 1 << which);
    for (const place of places) {
      met[next[place] ?? 0] = way * 4 + which;
      add(next, place, 1);
    }
  }
  const always = new Uint8Array(patterns).fill(1);
  for (const pattern of patternOf) always[pattern] = 0;
  return { from, met, all, patternOf: Uint16Array.from(patternOf), always };
}

function add(counts: Uint32Array | Uint8Array, at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more;
}

/** Tells of each pattern whether a text meets all needs of one of its ways. */
export function meet(text: string, needs: Needs, may: Uint8Array): void {
  const { from, met, all, patternOf, always } = needs;
  may.set(always);
  const found = foundOf(all.length);
  beginTurn();
  const look = (place: number) => {
    let at = from[place] ?? 0;
    const end = from[place + 1] ?? 0;
    // Most kana stand in a message many times.
    if (at === end || lookedIn[place] === turn) return;
    lookedIn[place] = turn;
    for (; at < end; at += 1) {
      const one = met[at] ?? 0;
      const way = one >>> 2;
      const so = (found[way] ?? 0) | (1 << (one & 3));
      found[way] = so;
      if (so === all[way]) may[patternOf[way] ?? 0] = 1;
    }
  };
  let [first, second] = [0, START.charCodeAt(0)];
  for (let at = 0; at < text.length; at += 1) {
    const letter = small(text.charCodeAt(at));
    look(placeOf(0, 0, letter));
    look(placeOf(0, second, letter));
    look(placeOf(first, second, letter));
    first = second;
    second = letter;
  }
}

/** Of each way what is met of it so far. */
let foundLast = new Uint8Array(0);

function foundOf(ways: number): Uint8Array {
  if (foundLast.length === ways) foundLast.fill(0);
  else foundLast = new Uint8Array(ways);
  return foundLast;
}

/** Of each place the turn in which it was looked at last. */
const lookedIn = new Uint32Array(PLACES);
let turn = 0;

function beginTurn(): void {
  turn = (turn + 1) >>> 0;
  if (turn > 0) return;
  lookedIn.fill(0);
  turn = 1;
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
