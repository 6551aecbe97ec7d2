import type { DateTime } from 'luxon';
import { isoOf, momentOf, stillCounts } from './moment.ts';
import type { ConversationState } from './state.ts';

/**
 * What speaks against a payment being taken again: the customer's side shows it as paid, something was written of which nobody
 * knows whether it tells that, it was taken in another way, a void of it stopped half-way, the history showed a success, or staff
 * have looked into a payment and alone know what they have settled.
 */
export type AgainstRetry = 'paid' | 'unread' | 'besides' | 'void' | 'captured' | 'looked';

/**
 * Kept in the talk and not in its walk: it outlives whatever is done with the check for an hour from when it was last said, and
 * nobody has to hand it on (fact `payment`).
 */
export function minding(
  state: ConversationState,
  what: AgainstRetry,
  now: DateTime,
): ConversationState {
  return { ...state, against: { ...state.against, [what]: isoOf(now) } };
}

/** Whether it was said within the hour. */
export function isMinded(
  { against }: ConversationState,
  what: AgainstRetry,
  now: DateTime,
): boolean {
  return stillCounts(against[what], now);
}

/**
 * What counted when staff were called, or was said since, does so for an hour from now: they have the talk no more, and nobody
 * knows what they have settled.
 */
export function mindedAnew(
  state: ConversationState,
  calledAt: string,
  now: DateTime,
): ConversationState {
  const at = isoOf(now);
  const called = momentOf(calledAt);
  const counting = Object.entries(state.against).filter(([, said]) => stillCounts(said, called));
  return { ...state, against: Object.fromEntries(counting.map(([what]) => [what, at])) };
}

/** Another sale was told of beside that payment, or one bill that several pay. */
export function isBesideSale({ besidePayment }: ConversationState, now: DateTime): boolean {
  return besidePayment?.what === 'sale' && stillCounts(besidePayment.at, now);
}
