/** Every letter and every pair of letters of a text has a bit in a table of so many. */
const BITS = 2 ** 14;
const { imul } = Math;

interface Table {
  text: string;
  readonly bits: Int32Array;
}

/** The wordings of one message follow each other: itself, its plain spelling, its clauses. */
const KEPT = 6;
const emptyTable = (): Table => ({ text: '', bits: new Int32Array(BITS / 32) });
const tables = Array.from({ length: KEPT }, emptyTable);
let current = emptyTable();
let oldest = 0;

/** Whether one of the words may stand in a text, of which `places` has the places in the table from here to there; false: none does. */
export function mayHold(text: string, places: Uint16Array, from: number, to: number): boolean {
  const { bits } = tableOf(text);
  for (let at = from; at < to; at += 1) {
    const place = places[at] ?? 0;
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

/** Where a word stands in the table: of a longer one its first two letters. */
export function placeOfWord(word: string): number {
  const first = small(word.charCodeAt(0));
  return word.length === 1 ? placeOf(0, first) : placeOf(first, small(word.charCodeAt(1)));
}
