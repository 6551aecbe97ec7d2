import type { DateTime } from 'luxon';
import { isoOf, momentOf, stillCounts } from './moment.ts';
import { RECOGNISED } from './money-flow.ts';
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

/**
 * Words that nobody understood, once it was told which payment it is and before its customer's side: kept with that payment, unless
 * others were not understood elsewhere.
 */
export function mindingUnread(
  state: ConversationState,
  { position }: Pick<ConversationState, 'position'>,
  now: DateTime,
): ConversationState {
  const isAhead = position !== null && !('customer' in position.answers);
  const attempt = isAhead ? recognisedIn(position.answers) : undefined;
  const isNew = !isMinded(state, 'unread', now) || isOfUnread(state, attempt);
  const unreadOf = attempt !== undefined && isNew ? { attempt, at: isoOf(now) } : undefined;
  return { ...minding(state, 'unread', now), unreadOf };
}

/**
 * All that the check asks was answered anew since, and of the same payment: which it is, how the customer's side shows it, and whether
 * it was taken in another way.
 */
export function isAnsweredSince(state: ConversationState): boolean {
  const { position } = state;
  if (position === null || !isOfUnread(state, recognisedIn(position.answers))) return false;
  // What it came to is the fleet's word, and no history that was read before.
  const { customer, otherwise, history } = position.answers;
  return customer === 'unpaid' && otherwise === 'notTaken' && history === undefined;
}

function isOfUnread({ unreadOf, against }: ConversationState, attempt: string | undefined) {
  return unreadOf !== undefined && unreadOf.attempt === attempt && unreadOf.at === against.unread;
}

function recognisedIn(answers: Readonly<Record<string, string>>): string | undefined {
  return answers['which'] === 'thisOne' ? answers[RECOGNISED] : undefined;
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
