import type { KeptEvent, LinkProven, ReadEvent, Timed } from './event.ts';
import type { ConversationState } from './state.ts';

type Heard = Pick<ConversationState, 'heardAt'>;

/** Whether it happened before something that was heard already: then it cannot be meant as an answer to what was said since. */
export function isLate({ heardAt }: Heard, event: KeptEvent | ReadEvent | LinkProven): boolean {
  const { sentAt } = timeOf(event);
  return sentAt !== undefined && heardAt !== undefined && sentAt < heardAt;
}

/** The talk with how far it is heard. */
export function withHeard(
  state: ConversationState,
  event: KeptEvent | ReadEvent | LinkProven,
): ConversationState {
  const { sentAt } = timeOf(event);
  if (sentAt === undefined || isLate(state, event)) return state;
  return { ...state, heardAt: sentAt };
}

/** Of what does not come from LINE nothing is known, nor need be. */
export function timeOf(event: KeptEvent | ReadEvent | LinkProven): Timed {
  if (!('sentAt' in event || 'isBelated' in event)) return {};
  return { sentAt: event.sentAt, isBelated: event.isBelated };
}

/** The same event; belated, where it has waited so long that what it tells may have changed. */
export function heardAfter(event: KeptEvent, waitedMs: number): KeptEvent {
  return 'sentAt' in event && waitedMs >= BELATED_MS ? { ...event, isBelated: true } : event;
}

const BELATED_MS = 3 * 60_000;
