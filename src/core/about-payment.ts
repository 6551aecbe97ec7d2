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
  if ('unpaid' in step.choices && event.reading.signs.includes('nothingShown')) {
    const say: Say = { type: 'say', message: 'payment.unpaidThen' };
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
