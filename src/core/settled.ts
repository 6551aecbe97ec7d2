import type { DateTime } from 'luxon';
import { momentOf, stillCounts } from './moment.ts';
import { isTakenBesides } from './money.ts';
import type { ConversationState, OpenHandOff } from './state.ts';

/** A success counts for the one payment that staff look into; of several, or of one that was also taken in another way, it tells nothing. */
export function isOfOnePayment(
  state: ConversationState,
  handOff: OpenHandOff | null,
  now: DateTime,
): handOff is OpenHandOff {
  if (handOff?.reason !== 'paymentUnknown' || handOff.isSeveral) return false;
  return !isTakenBesides(state, now) && !isTakenBesides(state, momentOf(handOff.openedAt));
}

/** Whether the merchant has seen, since the ticket was opened, that the payment went through. */
export function isSettled(state: ConversationState, now: DateTime): boolean {
  const { handOff, toldCapturedAt } = state;
  if (!isOfOnePayment(state, handOff, now) || toldCapturedAt === null) return false;
  return stillCounts(toldCapturedAt, now) && momentOf(toldCapturedAt) >= momentOf(handOff.openedAt);
}
