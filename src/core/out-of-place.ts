import { actOn } from './act.ts';
import type { ReadEvent, Timed } from './event.ts';
import { isLate } from './late.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Decision, type World, type Rule } from './world.ts';

/**
 * A message that comes behind a newer one answers nothing of what was said since: the merchant is told so, and the question stands.
 * In the check of a payment nor does one that is merely belated. null: it is none, or it stands for itself.
 */
export const outOfPlace: Rule = (state, event, world) => {
  const { reading } = event;
  const isOut = (isLate(state, event) && mayBeAnswer(state, reading)) || isOfThen(state, event);
  if (!isOut) return null;
  if (reading.topics.includes('handoff')) return actOn(state, 'person', world);
  return toldSo(state, world);
};

/** Whether what a tap or a message tells in the check of a payment was so some while ago: meanwhile it may have gone through. */
export function isOfThen({ position }: ConversationState, { isBelated }: Timed): boolean {
  return isBelated === true && position?.flow === MONEY_FLOW;
}

/** That it came too late; and the question that stands. */
export function toldSo(state: ConversationState, world: World): Decision {
  const say = { type: 'say', message: 'late' } as const;
  if (state.position === null) return { state, effects: [say] };
  return saidFirst(say, askAgain(state, world));
}

function mayBeAnswer(
  { position, interrupted, handOff }: ConversationState,
  { command }: Reading,
): boolean {
  const isAsked = position !== null || interrupted !== null || handOff !== null;
  return isAsked || command !== null;
}

/** A failure that was read some while ago is read once more, before anything is allowed on it (fact `payment`). */
export function withoutOldFailure(event: ReadEvent): ReadEvent {
  const { payment } = event.reading;
  if (event.isBelated !== true || (payment.history ?? payment.shown) !== 'failed') return event;
  const unread = { ...payment, history: null, shown: null };
  return { ...event, reading: { ...event.reading, payment: unread } };
}

/** The buttons on offer came after a late message: they are not typed in it. */
export function withoutLaterOffer(state: ConversationState, event: ReadEvent): ConversationState {
  return isLate(state, event) ? { ...state, offer: null } : state;
}
