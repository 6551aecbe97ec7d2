import { chosenAt, type Answer } from './asked-at.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { handOver } from './hand-off.ts';
import { notUnderstood } from './not-understood.ts';
import { customerTold, deniedTold, isToldAgain, RETRY, withHistoryTold } from './payment-told.ts';
import { withFailureRead } from './stale-failure.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/** What is told of the history, while something else is asked of the payment. */
export const aboutPayment: Answer = ({ state, flow, step }, event, world) => {
  if (isToldAgain(step, event)) return understood(askAgain(readNow(state, world), world));
  if (isSaidAgain(step, event)) return notBeforeKnown(state, event, world);
  const nothing = nothingTold(step, event);
  if (nothing !== null) return saidAndAsked(nothing, state, world);
  const knowing = withHistoryTold(state, step, event);
  if (knowing) return chosenAt({ state: knowing, flow }, 'other', world);
  const denied = deniedTold(step, event);
  if (denied !== null) return notUnderstood(state, world, denied);
  const noted = customerTold(state, step, event);
  if (noted?.message === PAID_NOTED && event.reading.hints.includes('tellsOfFailure')) {
    const say = { type: 'say', message: PAID_NOTED } as const;
    return saidFirst(say, handOver(noted.state, 'paymentUnknown', world));
  }
  return noted && saidAndAsked(noted.message, noted.state, world);
};

/** さっき失敗って言ったじゃん。もう一回通していい?: the failure stands as it was read, and the customer's side is asked for all the same. */
function isSaidAgain({ choices }: Ask, { reading: { hints, signs, payment } }: ReadEvent): boolean {
  if (!('unpaid' in choices) || payment.customer !== null || signs.includes('tellsPaid'))
    return false;
  return hints.includes('saidBefore') && hints.includes('tellsOfFailure');
}

function notBeforeKnown(state: ConversationState, { reading }: ReadEvent, world: World): Decision {
  const asked = understood(askAgain(state, world));
  const isRetry = reading.topics.includes(RETRY);
  return isRetry ? saidFirst({ type: 'say', message: 'payment.notYetNo' }, asked) : asked;
}

/** 失敗ってなってるけどお客さんの残高は減ってる: the two sides differ, and no further look tells. */
const PAID_NOTED = 'payment.paidNoted';

/** What is said where no sign of a charge is seen, before the same question: only its own words answer it. null: that is not told. */
function nothingTold({ choices }: Ask, { reading }: ReadEvent): string | null {
  if ('unpaid' in choices) return nothingOfTheirs(reading);
  if ('pending' in choices) return nothingLookedAt(reading);
  return 'notTaken' in choices && deniesCharge(reading) ? 'payment.nothingSeen' : null;
}

/** Asked for what the history shows. */
function nothingLookedAt(reading: Reading): string | null {
  if (tellsSlip(reading)) return 'payment.slipCame';
  const { signs } = reading;
  // なっていない, once the check was begun anew.
  const isTheirs = signs.includes('saysNotTaken') || signs.includes('saysUnpaid');
  const isDenied = deniesCharge(reading) || isTheirs;
  return isDenied ? 'payment.lookFirst' : null;
}

/** その会計はレシート出てます: what the history shows is asked all the same. */
function tellsSlip({ hints, signs }: Reading): boolean {
  return hints.includes('slipCame') && !signs.includes('asks') && !signs.includes('denied');
}

/** 現金ももらってない is told before it is asked. */
function nothingOfTheirs(reading: Reading): string | null {
  const { signs } = reading;
  if (signs.includes('nothingShown')) return 'payment.unpaidThen';
  if (signs.includes('saysNotTaken')) return 'payment.nothingSeen';
  if (!deniesCharge(reading)) return null;
  return signs.includes('ofCustomer') ? 'payment.unpaidThen' : 'payment.nothingSeen';
}

function deniesCharge({ signs, payment }: Reading): boolean {
  return signs.includes('deniesPaid') && payment.customer === null;
}

/** The failure was read once more: it counts from now on. */
function readNow(state: ConversationState, world: World): ConversationState {
  const { position } = state;
  return position === null
    ? state
    : { ...state, position: withFailureRead(position, 'failed', world) };
}
