import { UPDATE_FLOW } from './aside.ts';
import { asksOutside, type Say } from './effect.ts';
import { beginIn } from './flow.ts';
import type { ConversationEvent } from './event.ts';
import { heldAgain, IF_STOPPED, STILL_OPEN } from './if-stopped.ts';
import { isSaidOf } from './said-of.ts';
import { isPaymentOpen, isHeldOpen } from './doubt.ts';
import type { ConversationState } from './state.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { heldBefore, isDoubtGone, isDoubtOpen } from './told-doubt.ts';
import { goTo } from './walk.ts';
import { askedNow, saidFirst, standing, type Decision, type World } from './world.ts';

/**
 * An update that is begun while a payment is in doubt: that one is held first (fact `payment`), and again by each reply that has it
 * started, or the power switched off for it, or asks how far it is since; one that is only guessed at, with an if.
 */
export function withDoubtHeld(
  before: ConversationState,
  decision: Decision,
  { type: what }: ConversationEvent,
  world: World,
): Decision {
  const { state, effects } = decision;
  if (asksOfDoubt(state)) return decision;
  const isSaid = effects.some(({ type }) => type === 'say') && !effects.some(isHeld);
  if (!isInUpdate(state) || !isSaid) return decision;
  const begun = isInUpdate(before) ? null : heldAtBeginning(before, state, world);
  const held = begun ?? heldSince(before, state, what, world);
  return held === null ? decision : saidFirst(held, decision);
}

/** One that is only guessed at may be denied by the very message: 更新の話です. */
function heldAtBeginning(
  before: ConversationState,
  state: ConversationState,
  world: World,
): Say | null {
  if (isPaymentOpen(before, world)) return HELD;
  return isHeldOpen(before, world) && isHeldOpen(state, world) ? IF_STOPPED : null;
}

/**
 * A walk that stands, taken up again or told of a payment meanwhile, where the terminal would be started anew asks of that payment
 * first; one that asks of it goes on once what came of it was told.
 */
export function withWalkHeld(decision: Decision, world: World): Decision {
  const { state, effects } = decision;
  const at = standing(state, world);
  const isSaid = effects.some(({ type }) => type === 'say') && !effects.some(asksOutside);
  if (!at?.step || !('ask' in at.step) || !isSaid) return decision;
  const { flow, step } = at;
  const next = isDoubtGone(state, world)
    ? step.choices['checked']?.next
    : heldBefore(state, flow, step, world);
  if (next == null) return decision;
  const own = `flow.${flow.id}.`;
  const others = effects.filter((one) => one.type === 'say' && !one.message.startsWith(own));
  const moved = goTo(state, flow, next, world);
  return { state: moved.state, effects: [...others, ...moved.effects] };
}

/** In a walk that is open already. */
function heldSince(
  before: ConversationState,
  state: ConversationState,
  what: ConversationEvent['type'],
  world: World,
): Say | null {
  if (what === 'timeCame' && isDoubtOpen(state, world)) return STILL_OPEN;
  const isStarting = isHeldOpen(state, world) && isToStart(state, world);
  return isStarting ? heldAgain(before, isPaymentOpen(state, world)) : null;
}

function isInUpdate({ position }: ConversationState): boolean {
  return position?.flow === UPDATE_FLOW;
}

const HELD: Say = { type: 'say', message: 'payment.doNotTakeAgain' };

function isHeld(effect: Decision['effects'][number]): boolean {
  return effect.type === 'say' && isSaidOf('payment', effect.message);
}

function isToStart(state: ConversationState, world: World): boolean {
  const asked = askedNow(state, world);
  const flow = world.facts.flows[UPDATE_FLOW];
  return asked !== null && (asked.picture === 'power' || (flow && beginIn(flow)) === asked);
}
