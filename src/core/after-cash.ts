import { isHeldOpen, isInDoubt } from './doubt.ts';
import { isChecking } from './money-flow.ts';
import { momentOf } from './moment.ts';
import { isTakenBesides } from './money.ts';
import type { Hint } from './hint.ts';
import { isStated, type Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * もう使っていい?, これで会計していい?, once the update is told to be over in which somebody paid in cash: that sale is settled, and those who
 * come now are meant. Not: one may be open, or something is to be done once more.
 */
export function asksAfterCash(state: ConversationState, reading: Reading, world: World): boolean {
  if (!isCashBefore(state, world) || isHeldOpen(state, world) || isInDoubt(state, world))
    return false;
  const { signs, hints, payment } = reading;
  const isAsked = hints.includes('asksToUse') || ASKS.some((sign) => signs.includes(sign));
  const isMore = AGAIN.some((hint) => hints.includes(hint)) || isOfOne(signs);
  return isAsked && !isMore && !isStated(payment);
}

/** Told before the update was told to be over. */
function isCashBefore(state: ConversationState, { now }: World): boolean {
  const { position, handOff, updatedAt, against } = state;
  if (position !== null || handOff !== null || !isTakenBesides(state, now)) return false;
  if (updatedAt === undefined || against.besides === undefined) return false;
  return momentOf(against.besides) <= momentOf(updatedAt);
}

/** The same, or 次のお客さん会計していい?: asked of others, and told of none. */
export function asksOfOthers(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs } = reading;
  const isNext = signs.includes('otherSale') && signs.includes('asks') && !isOfOne(signs);
  return (isNext && !isChecking(state)) || asksAfterCash(state, reading, world);
}

function isOfOne(signs: readonly Sign[]): boolean {
  return OF_ONE.some((sign) => signs.includes(sign));
}

const ASKS: readonly Sign[] = ['asksToPay', 'asksToPayNow'];
const AGAIN: readonly Hint[] = ['saysAgain', 'doesAgain', 'doubtsPayment', 'cardAsWell'];
const OF_ONE: readonly Sign[] = [
  'asksVoid',
  'takenTwice',
  'takenAgain',
  'takenBesides',
  'mayBeOfPayment',
  'mayHaveBegun',
  'cardPresented',
  'brokenDown',
  'denied',
];
