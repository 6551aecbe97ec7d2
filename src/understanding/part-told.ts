import type { Told } from '../core/reading.ts';
import { readCommand } from './commands.ts';
import { hintsIn } from './hints.ts';
import { lazily } from '../core/lazily.ts';
import { readSigns } from './signs.ts';

/** A part of a message as a talk may ask for it; most do not, and it is only read when one does. */
export function partTold(text: string): Told {
  const command = lazily(() => readCommand(text));
  const signs = lazily(() => readSigns(text));
  const hints = lazily(() => hintsIn(text));
  return {
    text,
    said: text,
    get command() {
      return command();
    },
    get signs() {
      return signs();
    },
    get hints() {
      return hints();
    },
  };
}
