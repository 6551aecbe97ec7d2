import type { Ask } from './flow.ts';
import { isOfRestart } from './of-update.ts';
import { NOT_PLAIN } from './powered-since.ts';
import type { Reading } from './reading.ts';

/** ちゃんと切ってから入れましたよ, where power is to be switched off and on: what is asked for, in other words. */
export function saysCycled({ picture }: Ask, { signs, topics }: Reading): boolean {
  if (picture !== 'power' || !signs.includes('hasCycled')) return false;
  return topics.every(isOfRestart) && !NOT_PLAIN.some((sign) => signs.includes(sign));
}

/** 入れ直したよ。もう始めていい?: what comes next is all that is asked. */
export function asksOnlyOn({ picture }: Ask, { told, topics }: Reading): boolean {
  if (picture !== 'power' || !topics.every(isOfRestart)) return false;
  return told?.hints.includes('toldCycled') ?? false;
}
