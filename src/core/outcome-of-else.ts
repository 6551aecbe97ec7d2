import { checkedOn, isOfOtherTerminal } from './begun-on.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { isHeldOpen } from './doubt.ts';
import { tellsNewlyBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { MONEY_FLOW, isChecking } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { ONLY_THAT } from './success-of-else.ts';
import { beginFlow } from './topic-answer.ts';
import { mustAskFleet, saidFirst, understood, type Rule, type World } from './world.ts';

/**
 * レジ1は成功, 隣の端末は失敗, after the check of a payment on レジ2 was left, or while staff look into it: nothing is known of that one by it
 * (fact `payment`), and its own history is asked for. null: it may be of that one.
 */
export const outcomeOfElse: Rule = (state, event, world) => {
  if (!isLeft(state, world) || !tellsOutcome(event.reading)) return null;
  if (isOfNamed(state) && mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!isOfElse(state, event, world)) return null;
  const say: Say = { type: 'say', message: ONLY_THAT };
  const isWithStaff = state.handOff?.reason === 'paymentUnknown';
  const next = isWithStaff ? { state, effects: [] } : beginFlow(state, MONEY_FLOW, world);
  return understood(saidFirst(say, next));
};

/** It was looked at, or its terminal named, before this message: what is told may itself be the first that is heard of one. */
function isLeft(state: ConversationState, world: World): boolean {
  const { position, handOff, paymentBegunOn } = state;
  const isWithStaff = handOff?.reason === 'paymentUnknown';
  const isKnown = isChecking(state) || isWithStaff || paymentBegunOn !== undefined;
  return position === null && isKnown && isHeldOpen(state, world);
}

/** The fleet alone knows the names of the other terminals. */
function isOfNamed(state: ConversationState): boolean {
  return checkedOn(state) !== null || state.paymentBegunOn !== undefined;
}

function isOfElse(state: ConversationState, event: ReadEvent, world: World): boolean {
  const isTold = OF_ELSE.some((hint) => event.reading.hints.includes(hint));
  return isTold || isOfOtherTerminal(state, event, world);
}

const OF_ELSE: readonly Hint[] = ['outcomeOfElse', 'byPlace'];

function tellsOutcome(reading: Reading): boolean {
  const { signs } = reading;
  return signs.includes('ofHistory') && !signs.includes('asks') && !tellsNewlyBegun(reading);
}
