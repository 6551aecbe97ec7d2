import type { Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import { isOfRestart } from './of-update.ts';
import { NOT_PLAIN } from './powered-since.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/** ちゃんと切ってから入れましたよ; restarted it, what next?, where power is to be switched off and on: what is asked for, in other words. */
export function saysCycled({ picture }: Ask, { signs, hints, topics }: Reading): boolean {
  if (picture !== 'power' || !topics.every(isOfRestart)) return false;
  const isOnward = CYCLED_AND_ON.every((hint) => hints.includes(hint));
  if (!isOnward && !signs.includes('hasCycled')) return false;
  const not = NOT_PLAIN.filter((sign) => !isOnward || !OF_ASKING.has(sign));
  return !not.some((sign) => signs.includes(sign));
}

/** Only that it was done, and what comes next. */
const CYCLED_AND_ON: readonly Hint[] = ['onlyPrepared', 'toldCycled', 'asksOnFromThere'];
const OF_ASKING: ReadonlySet<Sign> = new Set(['asks', 'guessed']);

/** 入れ直したよ。もう始めていい?: what comes next is all that is asked. */
export function asksOnlyOn({ picture }: Ask, { told, signs, topics }: Reading): boolean {
  // Done, it's back on. Now?
  if (told !== null && signs.includes('asksNext') && topics.length === 0) return true;
  if (picture !== 'power' || !topics.every(isOfRestart)) return false;
  return told?.hints.includes('toldCycled') ?? false;
}
