import type { DateTime } from 'luxon';
import { isMinded, minding } from './against.ts';
import { isAmountTold, isOfAmountTold } from './amount-told.ts';
import { isoOf } from './moment.ts';
import { RECOGNISED } from './money-flow.ts';
import { isStatedOtherwise } from './payment-told.ts';
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
 * The outcome from the answers of the flow `verify-payment` (step → choice) and what the fleet's payment
 * port tells in this turn. What the merchant read on the terminal counts, or else what the fleet tells of
 * the attempt that they have recognised; the two at odds is not known. Nor is a failure that is only told
 * where something `speaksAgainst` it, where one was stated otherwise before, or where something said of it was not understood.
 */
export function outcomeNow(
  answers: Readonly<Record<string, string>>,
  fleet: FleetAnswer | null,
  doubt: Doubt,
): PaymentOutcome {
  const isRecognised = answers['which'] === 'thisOne';
  const told = isRecognised ? recognisedOutcome(answers, fleet) : listedOutcome(answers, fleet);
  const outcome = outcomeOf(answers, told, isRecognised);
  const isAgainst =
    isStatedOtherwise(answers) ||
    doubt.isPaid ||
    doubt.isUnread ||
    (doubt.isToldOtherwise && !isRecognised);
  return isAgainst && outcome === 'failed' ? 'unknown' : outcome;
}

/** Whether the merchant has told that a payment was taken in another way, or once more. */
export function isTakenBesides(state: ConversationState, now: DateTime): boolean {
  return isMinded(state, 'besides', now);
}

/** What a failure must not be believed beside. */
export interface Doubt {
  /** The talk has come to something else before, or a payment was taken in another way. */
  readonly isToldOtherwise: boolean;
  /** The customer's side was told to show it as paid, or a void of it stopped: only what is paid is voided. */
  readonly isPaid: boolean;
  /** Something was written of which nobody knows whether it tells that the sale is paid. */
  readonly isUnread: boolean;
}

export function doubtOf(state: ConversationState, now: DateTime): Doubt {
  return {
    isToldOtherwise: speaksAgainst(state, now) || isTakenBesides(state, now),
    isPaid: isMinded(state, 'paid', now) || isMinded(state, 'void', now),
    isUnread: isMinded(state, 'unread', now),
  };
}

/** Whether a failure would contradict what this talk came to before: a payment that went through, or one that staff look into. */
export function speaksAgainst(state: ConversationState, now: DateTime): boolean {
  const isLookedInto = state.handOff?.reason === 'paymentUnknown';
  return isLookedInto || SPEAKS.some((what) => isMinded(state, what, now));
}

const SPEAKS = ['captured', 'looked', 'paid', 'void'] as const;

/** `told`: how the attempt ended for the fleet; null: it tells of none. `isRecognised`: it is the very one that is asked about. */
export function outcomeOf(
  answers: Readonly<Record<string, string>>,
  told: PaymentOutcome | null,
  isRecognised = false,
): PaymentOutcome {
  const history = answers['history'];
  if (isRecognised && history === undefined) return ofFailure(told ?? 'unknown', answers);
  if (history === 'success') return told === 'failed' ? 'unknown' : 'captured';
  const isAtOdds = told !== null && told !== 'failed';
  return history === 'failed' && !isAtOdds ? ofFailure(history, answers) : 'unknown';
}

/** A failure counts only where the customer's side shows nothing paid and nothing was taken in another way, whoever told of it. */
function ofFailure(
  seen: PaymentOutcome,
  answers: Readonly<Record<string, string>>,
): PaymentOutcome {
  const isOpen = answers['customer'] === 'unpaid' && answers['otherwise'] === 'notTaken';
  return seen === 'failed' && !isOpen ? 'unknown' : seen;
}

/**
 * How the attempt ended that the merchant has recognised. Gone from the list, beside another at its amount that did
 * not fail, of another amount than was told, or where a part of the lists is not told, it is not known.
 */
export function recognisedOutcome(
  answers: Readonly<Record<string, string>>,
  fleet: FleetAnswer | null,
): PaymentOutcome {
  const payments = fleet?.kind === 'known' ? (fleet.payments ?? []) : [];
  const one = payments.find(({ id }) => id === answers[RECOGNISED]);
  if (isPartTold(fleet)) return 'unknown';
  if (one?.outcome !== 'failed') return one?.outcome ?? 'unknown';
  const isAlone = payments.every(({ id, amountYen, outcome }) =>
    id === one.id
      ? isOfAmountTold(answers, amountYen)
      : amountYen !== one.amountYen || outcome === 'failed',
  );
  return isAlone ? 'failed' : 'unknown';
}

/** Remembers when a verdict was said: for an hour a doubt counts for it (`retry-taken-back.ts`). */
export function withVerdict(
  state: ConversationState,
  message: string,
  now: DateTime,
): ConversationState {
  if (message === TAKE_AGAIN) return { ...state, allowedRetryAt: isoOf(now), tryToldAt: undefined };
  return message === CAPTURED ? toldCaptured(state, now) : state;
}

/** Told to be over: no failure that is told soon after is believed. */
export function toldCaptured(state: ConversationState, now: DateTime): ConversationState {
  return { ...minding(state, 'captured', now), toldCapturedAt: isoOf(now) };
}

/** Answers that may lead to "take it again": taken only when the merchant says exactly this. */
export const MUST_BE_EXACT: ReadonlySet<string> = new Set([
  'failed',
  'unpaid',
  'notTaken',
  'thisOne',
]);

/** Nobody looks any further after it: taken only when it is stated, not where it is named (失敗か成功か分からない, 確認したけど失敗). */
export const ENDS_THE_CHECK: ReadonlySet<string> = new Set(['success', 'checked']);

/** Of a part nobody knows how a payment ended: it, or its twin, may be on a terminal that was not heard. */
export function isPartTold(fleet: FleetAnswer | null): boolean {
  return fleet?.kind === 'known' && fleet.arePaymentsPart === true;
}

/**
 * What the fleet tells of a payment that the merchant reads and has not recognised: how the shop's latest attempt ended. Another
 * at the amount that was told may be it; and who told of payments before, and tells none now, be it an empty list, may know of it.
 */
function listedOutcome(
  answers: Readonly<Record<string, string>>,
  fleet: FleetAnswer | null,
): PaymentOutcome | null {
  if (fleet === null) return null;
  if (isPartTold(fleet)) return 'unknown';
  const payments = (fleet.kind === 'known' ? fleet.payments : null) ?? [];
  if (payments.length === 0) return 'which' in answers ? 'unknown' : null;
  const mayBeIt = payments.some(
    ({ amountYen, outcome }) => outcome !== 'failed' && isAmountTold(answers, amountYen),
  );
  return mayBeIt ? 'unknown' : newestOutcome(fleet);
}

/** How the shop's latest attempt ended, as far as the fleet told in this turn. */
export function newestOutcome(fleet: FleetAnswer | null): PaymentOutcome | null {
  if (fleet?.kind !== 'known' || fleet.payments === null) return null;
  if (isPartTold(fleet)) return 'unknown';
  const [latest] = fleet.payments.toSorted((a, b) => b.at.toMillis() - a.at.toMillis());
  return latest?.outcome ?? null;
}
