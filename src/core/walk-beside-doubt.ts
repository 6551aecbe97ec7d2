import { UPDATE_FLOW } from './aside.ts';
import type { Say } from './effect.ts';
import { IF_STOPPED } from './if-stopped.ts';
import { isSaidOf } from './said-of.ts';
import { isPaymentOpen, isHeldOpen } from './doubt.ts';
import type { ConversationState } from './state.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** An update that is begun while a payment is in doubt: that one is held first (fact `payment`); one that is only guessed at, with an if. */
export function withDoubtHeld(
  before: ConversationState,
  decision: Decision,
  world: World,
): Decision {
  const isBegun = before.position === null && decision.state.position?.flow === UPDATE_FLOW;
  if (!isBegun || !isHeldOpen(before, world) || decision.effects.some(isHeld)) return decision;
  return saidFirst(isPaymentOpen(before, world) ? HELD : IF_STOPPED, decision);
}

const HELD: Say = { type: 'say', message: 'payment.doNotTakeAgain' };

function isHeld(effect: Decision['effects'][number]): boolean {
  return effect.type === 'say' && isSaidOf('payment', effect.message);
}
