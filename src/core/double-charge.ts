import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { handOver } from './hand-off.ts';
import { speaksAgainst, stillCounts } from './money.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { flowOrSwitch } from './topic-answer.ts';
import { MONEY_FLOW } from './walk.ts';
import { wishedFlows } from './wished.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** A payment that was taken a second time, or is about to be: by a person at once, and by no other means either. */
export function chargedTwice(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
): Decision | null {
  if (isTakenTwice(state, reading, world)) return toPerson(state, reading, world);
  return isForOtherMeans(state, reading, world) ? noOtherWay(state, world) : null;
}

/** もう一回やっちゃった is of a payment only where one is spoken of; and one that was allowed is no second charge. */
function isTakenTwice(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs } = reading;
  if (signs.includes('takenTwice')) return true;
  const isAllowed = stillCounts(state.allowedRetryAt, world.now);
  return signs.includes('takenAgain') && !isAllowed && isInDoubt(state, reading, world);
}

/** Where none can be taken at all, and none was, cash is the shop's own affair. */
function isForOtherMeans(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, topics } = reading;
  if (!signs.includes('otherMeans')) return false;
  const spoken = signs.includes('takesNoPayment') ? { ...reading, topics: [] } : reading;
  return topics.includes('handoff') ? false : isInDoubt(state, spoken, world);
}

/** A payment is looked at, has been a moment ago, or waits for staff; or this message is of one. */
function isInDoubt(state: ConversationState, { topics }: Reading, world: World): boolean {
  return (
    [state.position, state.interrupted].some((one) => one?.flow === MONEY_FLOW) ||
    speaksAgainst(state, world.now) ||
    wishedFlows(topics, world).includes(MONEY_FLOW)
  );
}

/** Nothing more is to be charged; staff need both times and amounts, also where a ticket waits already. */
function toPerson(state: ConversationState, reading: Reading, world: World): Decision {
  const cause = { isCustomerWaiting: reading.customerWaiting };
  const given = handOver({ ...state, allowedRetryAt: null }, 'paymentUnknown', world, cause);
  const over = { ...given.state, position: null };
  const effects = given.effects.filter((e) => e.type !== 'say' || e.message !== DO_NOT);
  return saidFirst({ type: 'say', message: 'payment.takenTwice' }, { state: over, effects });
}

const DO_NOT = 'payment.doNotTakeAgain';

/** Cash on top of a card that went through is charged twice as well. */
function noOtherWay(state: ConversationState, world: World): Decision | null {
  const { position, handOff, allowedRetryAt, toldCapturedAt } = state;
  const say: Say = { type: 'say', message: 'payment.noOtherWay' };
  if (position?.flow === MONEY_FLOW) return saidFirst(say, askAgain(state, world));
  if (stillCounts(allowedRetryAt, world.now)) return null;
  if (handOff?.reason === 'paymentUnknown') return { state, effects: [say] };
  if (stillCounts(toldCapturedAt, world.now)) {
    return { state, effects: [{ type: 'say', message: 'payment.captured' }] };
  }
  return saidFirst(say, flowOrSwitch(state, MONEY_FLOW, world));
}
