import type { Sign } from '../core/sign.ts';
import { allHeard, sievedIn, type Wording } from './wordings.ts';
import { foldClosely } from './spelling.ts';

/** Reads signs that a message has so plainly that the examples need not be weighed; expects normalised text. */
export function plainSigns(wordings: readonly Wording<Sign>[]): (text: string) => readonly Sign[] {
  const heard = sievedIn(wordings);
  return (text) => {
    const close = foldClosely(text);
    if (close.length > LONGEST) return [];
    return allHeard(heard, close);
  };
}

/** In a longer message it stands beside other questions. */
const LONGEST = 70;
