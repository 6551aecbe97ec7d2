import { firstThat } from './amid-sale.ts';
import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { RESUME } from './choices.ts';
import { allSays, asksOutside, bareSay, type Choice, type Effect } from './effect.ts';
import type { ConversationEvent } from './event.ts';
import { firstSay } from './first-say.ts';
import type { Guard } from './guard.ts';
import { FIRST_THAT } from './if-stopped.ts';
import { stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { runsAlready } from './runs-already.ts';
import { isSaidOf } from './said-of.ts';
import type { ConversationState } from './state.ts';

/**
 * A sale that may be taken again, and of which nothing was told since, comes before the update and before switching off, by whichever
 * door these are come to: no walk to either begins, no leave for either is told, and no button leads there (fact `payment`).
 */
export const withSaleAllowed: Guard = (before, decision, event, world) => {
  const { state, effects } = decision;
  const isOpen = stillCounts(before.allowedRetryAt, world.now);
  if (!isOpen || state.allowedRetryAt !== before.allowedRetryAt) return decision;
  if (effects.some(asksOutside)) return decision;
  // Of another sale: whoever leaves that check and asks again is not told yes on what was found out of this one.
  if (state.position?.flow === MONEY_FLOW)
    return { state: { ...state, allowedRetryAt: null }, effects };
  if (runsAlready(state, world)) return decision;
  if (isWalk(state.position?.flow))
    return firstThat(withoutWalk(before, state), asksLeaveIn(event));
  if (effects.some(isLeave)) return firstThat(state, asksLeaveIn(event));
  return { state, effects: withoutOffers(effects, state) };
};

export function asksLeaveIn(event: ConversationEvent): boolean {
  return event.type === 'merchantAsked' && event.reading.signs.includes('asks');
}

export function isWalk(flow: string | undefined): boolean {
  return flow === UPDATE_FLOW || flow === RESTART_FLOW;
}

/** The walk of the update begins with it. */
export function isUpdateBegun(before: ConversationState, state: ConversationState): boolean {
  return state.position?.flow === UPDATE_FLOW && before.position?.flow !== UPDATE_FLOW;
}

/** What waited before waits on. */
function withoutWalk(before: ConversationState, state: ConversationState): ConversationState {
  const { aside, wished, stopped, position } = before;
  const interrupted = isWalk(position?.flow) ? position : before.interrupted;
  return { ...state, position: null, interrupted, aside, wished, stopped };
}

/** That it may begin now, or is to be switched off, or when; what is told of the update besides may be known meanwhile. */
export function isLeave(effect: Effect): boolean {
  return effect.type === 'say' && isSaidOf('leaveToBegin', effect.message);
}

export function withoutOffers(
  effects: readonly Effect[],
  { said, interrupted }: ConversationState,
): readonly Effect[] {
  const isOffer = ({ id }: Choice) =>
    OFFERS.has(id) || BEGINS.test(id) || (id === RESUME.id && isWalk(interrupted?.flow));
  const bare = effects.map((one) =>
    one.type === 'say' && one.choices
      ? { ...one, choices: one.choices.filter((at) => !isOffer(at)) }
      : one,
  );
  const isTold = [...(said?.messages ?? []), ...messagesOf(effects)].includes(FIRST_THAT.message);
  const isOffered = messagesOf(effects).some((one) => TELLS_HOW.has(one));
  return isOffered && !isTold ? [FIRST, ...bare] : bare;
}

/** With how it is done, it is offered to go through it together. */
const TELLS_HOW: ReadonlySet<string> = new Set(['own.how', 'topic.update.how', 'worry.gently']);

const FIRST = bareSay(firstSay(false));

function messagesOf(effects: readonly Effect[]): readonly string[] {
  return allSays(effects).map(({ message }) => message);
}

const BEGINS = /^begin:/u;
const OFFERS: ReadonlySet<string> = new Set([
  `flow:${UPDATE_FLOW}`,
  `flow:${RESTART_FLOW}`,
  `switch:${UPDATE_FLOW}`,
  `switch:${RESTART_FLOW}`,
  'charged',
  'topic:flow.update',
  'topic:flow.restart',
  'topic:prep.powercycle',
]);
