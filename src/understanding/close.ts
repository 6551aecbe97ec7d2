import { remembered } from '../core/remembered.ts';
import { sieved } from './sieve.ts';

/** A text without spaces and marks; what asks (?) stays. */
export const closeOf = remembered((text: string): string => MARKS.replace(text, ''));

const MARKS = sieved(/[\s、。!…「」『』]+/gu);

/** What is said between full stops. */
export const sentencesIn = remembered((text: string) => SENTENCE.split(text));

const SENTENCE = sieved(/(?<=[。!?…])|\n/u);
