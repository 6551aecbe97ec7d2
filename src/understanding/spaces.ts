import { remembered } from '../core/remembered.ts';

/** Without the spaces that some put between words: 人 と 話したい. */
export function withoutSpaces(text: string): string {
  return text.includes(' ') ? closedUp(text) : text;
}

// The same words in the same string: what was found of them need not be looked for again.
const closedUp = remembered((text: string) => text.replaceAll(' ', ''));

/** Without spaces and ends of lines. */
export const withoutBlanks = remembered((text: string) => text.replaceAll(/\s+/g, ''));
