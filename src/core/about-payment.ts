import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Ask, Flow } from './flow.ts';
import { notUnderstood } from './not-understood.ts';
import { customerTold, deniedTold, isToldAgain, withHistoryTold } from './payment-told.ts';
import { withFailureRead } from './stale-failure.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { choose } from './walk.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/** What is told of the history, while something else is asked of the payment. */
export function aboutPayment(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (isToldAgain(step, event)) return understood(askAgain(readNow(state, world), world));
  const nothing = nothingTold(step, event);
  if (nothing !== null) {
    const say: Say = { type: 'say', message: nothing };
    return understood(saidFirst(say, askAgain(state, world)));
  }
  const knowing = withHistoryTold(state, step, event);
  if (knowing) return known(choose(knowing, flow, 'other', world));
  const denied = deniedTold(step, event);
  if (denied !== null) return notUnderstood(state, {}, world, denied);
  const noted = customerTold(state, step, event);
  if (!noted) return null;
  const say: Say = { type: 'say', message: noted.message };
  return understood(saidFirst(say, askAgain(noted.state, world)));
}

/** What is said where no sign of a charge is seen, before the same question: only its own words answer it. null: that is not told. */
function nothingTold({ choices }: Ask, { reading: { signs, payment } }: ReadEvent): string | null {
  if ('unpaid' in choices && signs.includes('nothingShown')) return 'payment.unpaidThen';
  if (!signs.includes('deniesPaid') || payment.customer !== null) return null;
  if ('pending' in choices) return 'payment.lookFirst';
  if (!('unpaid' in choices)) return 'notTaken' in choices ? 'payment.nothingSeen' : null;
  return signs.includes('ofCustomer') ? 'payment.unpaidThen' : 'payment.nothingSeen';
}

/** The failure was read once more: it counts from now on. */
function readNow(state: ConversationState, world: World): ConversationState {
  const { position } = state;
  return position === null
    ? state
    : { ...state, position: withFailureRead(position, 'failed', world) };
}

function known(decision: Decision | null): Decision | null {
  return decision && understood(decision);
}
