import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Powers of ten: so many guesses nobody makes at our door, and few who have stolen the hashes. */
const SAFE = 10;
/** What a letter that belongs to no word, a row of keys, and a name that everybody knows add to that. */
const OF_A_LETTER = 1;
const OF_A_ROW = 2;
const OF_A_NAME = 1;
/** Shorter ones are in everything. */
const SHORTEST_WORD = 3;
const LONGEST_WORD = 24;
const LIST = fileURLToPath(import.meta.resolve('@zxcvbn-ts/language-common/src/passwords.json'));

/** Tried first by whoever knows where the door leads. */
const OURS = ['madoguchi', 'usen', 'paypay', 'usenpay', 'line', 'desk', 'admin', '窓口', '管理者'];
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn'];
const KEYS = ROWS.flatMap((row) => [row, Array.from(row).toReversed().join('')]);

/**
 * Whether a password is made of little more than what is on every list of stolen ones: well-known passwords, rows of
 * keys, one letter again and again, the person's own names. `own`: what everybody knows of them.
 */
export function isGuessable(password: string, own: readonly string[]): boolean {
  const names = new Set([...OURS, ...own].map(plain).filter((word) => word.length > 1));
  const asTyped = plain(password);
  return [asTyped, withoutSigns(asTyped)].some(
    (text) => fewestGuesses(Array.from(onlyOnce(text)), names) < SAFE,
  );
}

/** Of the easiest way to put the letters together, as a power of ten. */
function fewestGuesses(letters: readonly string[], names: ReadonlySet<string>): number {
  const fewest = [0];
  for (let end = 1; end <= letters.length; end += 1) {
    let best = (fewest[end - 1] ?? 0) + OF_A_LETTER;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end - 1; start += 1) {
      const part = guessesOf(letters.slice(start, end), names);
      if (part !== null) best = Math.min(best, (fewest[start] ?? 0) + part);
    }
    fewest.push(best);
  }
  return fewest[letters.length] ?? 0;
}

/** null: it is nothing that is known. */
function guessesOf(part: readonly string[], names: ReadonlySet<string>): number | null {
  const word = part.join('');
  if (names.has(word)) return OF_A_NAME;
  if (part.length < SHORTEST_WORD) return null;
  const place = common().get(word);
  const ofWord = place === undefined ? null : Math.log10(place + 2);
  const isRow = isRun(part) || KEYS.some((keys) => keys.includes(word));
  return isRow ? Math.min(ofWord ?? OF_A_ROW, OF_A_ROW) : ofWord;
}

/** abc, 321, aaa. */
function isRun(part: readonly string[]): boolean {
  const steps = part.slice(1).map((letter, at) => codeOf(letter) - codeOf(part[at] ?? ''));
  const [first = 0] = steps;
  return Math.abs(first) <= 1 && steps.every((step) => step === first);
}

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** さくらさくらさくら is さくら, and no more. */
const onlyOnce = (text: string): string => text.replace(/(.{2,}?)\1+/gsu, '$1');

/** Capitals, widths and what stands between words make nothing harder to guess. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_.,!?]/gu, '');

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['@', 'a'],
  ['4', 'a'],
  ['3', 'e'],
  ['1', 'i'],
  ['0', 'o'],
  ['5', 's'],
  ['$', 's'],
  ['7', 't'],
]);

/** p@ssw0rd is password. */
const withoutSigns = (text: string): string =>
  Array.from(text, (letter) => SIGNS.get(letter) ?? letter).join('');

let known: ReadonlyMap<string, number> | null = null;

/** The 49,000 passwords that were found most often in what was stolen elsewhere, by their place; read once, when somebody sets one. */
function common(): ReadonlyMap<string, number> {
  known ??= new Map(
    z
      .array(z.string())
      .parse(JSON.parse(readFileSync(LIST, 'utf8')))
      .map((word, place) => [word, place]),
  );
  return known;
}
