/** Every letter and every pair of letters that stand side by side has a place among so many. */
const PLACES = 2 ** 14;
/** Stands before the first letter of every text. */
export const START = '\uffff';
const { imul } = Math;

/** One need of a pattern, the first, second … (`which`, up to 3): letters or pairs of which a text has at least one. */
export interface Need {
  readonly pattern: number;
  readonly which: number;
  readonly places: readonly number[];
}

/** Of each place the needs that it meets, one after the other: how many patterns a text has letters for is found in one go. */
export interface Needs {
  /** Where those of a place begin; those of the next place end them. */
  readonly from: Uint32Array;
  /** A pattern's number four times, and which need of it. */
  readonly met: Uint16Array;
  /** Of each pattern all its needs, a bit each. */
  readonly all: Uint8Array;
}

export function needsOf(needs: readonly Need[], patterns: number): Needs {
  const from = new Uint32Array(PLACES + 1);
  for (const { places } of needs) for (const place of places) add(from, place + 1, 1);
  for (let place = 0; place < PLACES; place += 1) add(from, place + 1, from[place] ?? 0);
  const met = new Uint16Array(from[PLACES] ?? 0);
  const next = from.slice();
  for (const { pattern, which, places } of needs) {
    for (const place of places) {
      met[next[place] ?? 0] = pattern * 4 + which;
      add(next, place, 1);
    }
  }
  return { from, met, all: allOf(needs, patterns) };
}

function add(counts: Uint32Array | Uint8Array, at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more;
}

function allOf(needs: readonly Need[], patterns: number): Uint8Array {
  const all = new Uint8Array(patterns);
  for (const { pattern, which } of needs) add(all, pattern, 1 << which);
  return all;
}

/** Tells of each pattern which of its needs a text meets. */
export function meet(text: string, { from, met }: Needs, found: Uint8Array): void {
  found.fill(0);
  beginTurn();
  const look = (place: number) => {
    // Most kana stand in a message many times.
    if (lookedIn[place] === turn) return;
    lookedIn[place] = turn;
    const end = from[place + 1] ?? 0;
    for (let at = from[place] ?? 0; at < end; at += 1) {
      const one = met[at] ?? 0;
      found[one >>> 2] = (found[one >>> 2] ?? 0) | (1 << (one & 3));
    }
  };
  let before = START.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const letter = small(text.charCodeAt(at));
    look(placeOf(0, letter));
    look(placeOf(before, letter));
    before = letter;
  }
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

function placeOf(before: number, letter: number): number {
  const mixed = imul(imul(before, 0x9e3779b1) ^ letter, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (PLACES - 1);
}

/** Where a word stands in the table: of a longer one its two rarest letters that stand side by side. */
export function placeOfWord(word: string): number {
  const letters = Array.from({ length: word.length }, (_, at) => small(word.charCodeAt(at)));
  const pairs = letters.slice(1).map((letter, at) => [letters[at] ?? 0, letter] as const);
  const [first, second] = pairs.toSorted((a, b) => commonIn(a) - commonIn(b))[0] ?? [
    0,
    letters[0] ?? 0,
  ];
  return placeOf(first, second);
}

/** How many of them are kana or marks, which stand everywhere. */
function commonIn(pair: readonly number[]): number {
  return pair.filter((letter) => letter < 0x30 || (letter > 0x39 && letter < 0x30a0)).length;
}
