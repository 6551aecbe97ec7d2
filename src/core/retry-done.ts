import { PERSON } from './choices.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { stillCounts } from './moment.ts';
import { toldCaptured } from './money.ts';
import type { ConversationState } from './state.ts';
import { takenTwice } from './taken-twice.ts';
import { wishesPayment } from './money-flow.ts';
import { understood, type Decision, type World, type Rule } from './world.ts';

/**
 * The second try that was allowed has worked: the sale is over, and the leave to take it again with it. That the history shows
 * one success is for the merchant to see (fact `payment`).
 */
export const retryDone: Rule = (state, event, world) => {
  if (state.position !== null || state.handOff?.reason === 'paymentUnknown') return null;
  if (!stillCounts(state.allowedRetryAt, world.now)) return entriesSeen(state, event, world);
  return hasWorked(state, event) ? done(state, world) : null;
};

/** Looked at after "it went through", and told as a number alone. */
const entriesSeen: Rule = (state, { reading: { hints } }, world) => {
  const { toldCapturedAt, topics } = state;
  if (!stillCounts(toldCapturedAt, world.now) || !wishesPayment(topics)) return null;
  if (hints.includes('twoEntries')) return takenTwice(state, world);
  return hints.includes('oneEntry') ? said(state, 'payment.oneEntry') : null;
};

function hasWorked(
  { topics }: ConversationState,
  { reading: { signs, hints, payment } }: ReadEvent,
): boolean {
  if (payment.customer !== null || signs.includes('takenTwice')) return false;
  return signs.includes('retryWorked') || (hints.includes('hasWorked') && wishesPayment(topics));
}

function done(state: ConversationState, { now }: World): Decision {
  return said(toldCaptured({ ...state, allowedRetryAt: null }, now), 'payment.retryDone');
}

function said(state: ConversationState, message: string): Decision {
  const say: Say = { type: 'say', message, choices: [PERSON] };
  return understood({ state, effects: [say] });
}
