import type { ConversationState } from './state.ts';
import type { FleetAnswer, PaymentOutcome } from './terminal.ts';

/** The only words that allow a payment to be taken again. */
export const TAKE_AGAIN = 'payment.takeAgain';
const CAPTURED = 'payment.captured';

/**
 * The one place that may produce "take it again". A payment whose outcome is not known is never
 * taken again: absence is not failure, and a customer who shows "paid" outweighs any list.
 *
 * (fact `payment`: the history first, and only a failure seen there is taken again)
 */
export function paymentWords(outcome: PaymentOutcome): string {
  switch (outcome) {
    case 'captured':
      return CAPTURED;
    case 'failed':
      return TAKE_AGAIN;
    case 'unknown':
      return 'payment.doNotTakeAgain';
  }
}

/**
 * The outcome from what the merchant read on the terminal and on the customer's side
 * (answers of the flow `verify-payment`: step → choice), and from the newest attempt that the
 * fleet's payment port tells of (null: it tells of none). The two at odds is not known.
 */
export function outcomeOf(
  answers: Readonly<Record<string, string>>,
  newest: PaymentOutcome | null,
): PaymentOutcome {
  const { history, customer } = { history: answers['history'], customer: answers['customer'] };
  if (history === 'success') return newest === 'failed' ? 'unknown' : 'captured';
  const isFailed = history === 'failed' && customer === 'unpaid';
  return isFailed && (newest === null || newest === 'failed') ? 'failed' : 'unknown';
}

/** Remembers when a verdict was said: for an hour a doubt counts for it (`retry-taken-back.ts`). */
export function withVerdict(
  state: ConversationState,
  message: string,
  at: string,
): ConversationState {
  if (message === TAKE_AGAIN) return { ...state, allowedRetryAt: at };
  return message === CAPTURED ? { ...state, toldCapturedAt: at } : state;
}

/** Answers that may lead to "take it again": taken only when the merchant says exactly this. */
export const MUST_BE_EXACT: ReadonlySet<string> = new Set(['failed', 'unpaid']);

/** How the shop's latest attempt ended, as far as the fleet told in this turn. */
export function newestOutcome(fleet: FleetAnswer | null): PaymentOutcome | null {
  if (fleet?.kind !== 'known' || fleet.payments === null) return null;
  const [latest] = fleet.payments.toSorted((a, b) => b.at.toMillis() - a.at.toMillis());
  return latest?.outcome ?? null;
}
