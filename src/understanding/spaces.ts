import { sieved } from './sieve.ts';

/** Without the spaces that some put between words: 人 と 話したい. */
export function withoutSpaces(text: string): string {
  return SPACES.replace(text, '');
}

/** Without spaces and ends of lines. */
export function withoutBlanks(text: string): string {
  return BLANKS.replace(text, '');
}

const SPACES = sieved(/ +/g);
const BLANKS = sieved(/\s+/g);
