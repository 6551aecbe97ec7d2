import { stillCounts } from './moment.ts';
import { isOnAnother } from './begun-on.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { tellTicket } from './ticket-say.ts';
import { doubtOf, outcomeNow, paymentWords, toldCaptured } from './money.ts';
import { whileWaiting } from './not-understood.ts';
import type { Reading } from './reading.ts';
import { isOfOnePayment, isSettled } from './settled.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { takesSuccessBack } from './taken-back.ts';
import { wishesPayment } from './money-flow.ts';
import { mustAskFleet, saidFirst, type Decision, type World } from './world.ts';

/**
 * 履歴見たら成功でした of a payment that staff look into: it went through, and is not taken again (fact `payment`); the ticket
 * stays, unless it is taken back. Told otherwise later, it is in doubt once more. null: nothing of it.
 */
export function seenSince(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { handOff, position } = state;
  const { reading } = event;
  if (position !== null || !isOfOnePayment(state, handOff, world.now)) return null;
  if (isSettled(state, world.now) && takesSuccessBack(reading)) return inDoubtAgain(state, world);
  return reading.payment.shown === null ? null : ofShown(state, handOff, event, world);
}

function ofShown(
  state: ConversationState,
  handOff: OpenHandOff,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { reading } = event;
  const { signs, topics } = reading;
  const { shown } = reading.payment;
  if (signs.includes('asks') && !wishesPayment(topics)) return null;
  if (shown !== 'success') return isSettled(state, world.now) ? inDoubtAgain(state, world) : null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (mayBeOfElse(state, reading, world) || isOnAnother(state, event, world)) {
    const asked = { ...state, besidePayment: undefined };
    return { state: asked, effects: [{ type: 'say', message: 'payment.onlyThatOne' }] };
  }
  const doubt = doubtOf(state, world.now);
  const outcome = outcomeNow({ history: shown }, world.facts.fleet, doubt);
  if (outcome !== 'captured') return null;
  const told = toldCaptured(state, world.now);
  const say: Say = { type: 'say', message: paymentWords(outcome) };
  return saidFirst(say, tellTicket(told, handOff, 'handOff.settled', world));
}

/** 成功しました, 完了です, told as what has happened, or after another thing was told of: only what the history shows of that one counts. */
function mayBeOfElse(
  { besidePayment }: ConversationState,
  { hints, payment, command }: Reading,
  { now }: World,
): boolean {
  const isBeside = besidePayment !== undefined && stillCounts(besidePayment.at, now);
  const isOfSale = isBeside && besidePayment.what === 'sale';
  const isDone = hints.includes('hasSucceeded') || command === 'done';
  return isOfSale || ((isBeside || isDone) && payment.history === null);
}

function inDoubtAgain(state: ConversationState, world: World): Decision {
  const { handOff } = state;
  const opened = handOff && { ...handOff, hasSaidWaiting: false };
  return whileWaiting(
    { ...state, toldCapturedAt: null, handOff: opened },
    { signs: [], hints: [] },
    world,
  );
}
