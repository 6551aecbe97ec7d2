import type { Hint } from './hint.ts';
import { RETRY } from './payment-told.ts';
import type { PaymentTraces } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** やってみます, 今から通します, once a sale may be taken again: from then on it may have run, whatever is told in between. */
export function tryTold(
  { allowedRetryAt, handOff }: ConversationState,
  { hints, signs }: Reading,
  at: string,
): Pick<PaymentTraces, 'tryToldAt'> {
  if (allowedRetryAt === null || handOff !== null) return {};
  if (signs.includes('asks') || OF_NONE.some((hint) => hints.includes(hint))) return {};
  return ANNOUNCES.some((hint) => hints.includes(hint)) ? { tryToldAt: at } : {};
}

const ANNOUNCES: readonly Hint[] = ['takesLeave', 'otherWayNow', 'setsAbout'];
const OF_NONE: readonly Hint[] = ['asksLeave', 'asksIfRight', 'ofUpdate', 'ofPreparing'];

/** もう一回やっていい?, 本当に大丈夫?, 一回だけ?: for leave once more, and of no other sale. */
export function asksLeaveAnew({ hints, signs, topics }: Reading): boolean {
  const isElse = ELSE.some((hint) => hints.includes(hint)) || signs.includes('otherSale');
  if (isElse || !(signs.includes('asks') || hints.includes('asksLeave'))) return false;
  if (topics.includes(RETRY) || hints.includes('saysAgain')) return true;
  return hints.includes('asksIfRight') || asksIfOnce(hints) || isBareLeave(hints, topics);
}

/** 一回だけ? */
export function asksIfOnce(hints: Reading['hints']): boolean {
  return hints.includes('ofOneOnly') && hints.includes('unspoken');
}

/** やっていい? */
function isBareLeave(hints: Reading['hints'], topics: Reading['topics']): boolean {
  return topics.length === 0 && hints.includes('asksLeave') && hints.includes('unspoken');
}

const ELSE: readonly Hint[] = ['ofUpdate', 'ofPreparing', 'ofOtherSale', 'againOfOther'];
