import { minutesSince, momentOf, stillCounts } from './moment.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { speaksAgainst } from './money.ts';
import { isChecking, isLookedInto, MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { isBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { isSettled } from './settled.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/*
 * Whether a payment is spoken of, in doubt or open (fact `payment`). What these come to, with | for or, "ticket" for one that is open
 * as paymentUnknown, and every moment counting for an hour; nothing need be asked beside what implies it:
 *
 *   isChecking        the check is walked | waits behind a talk | was left                              (money-flow.ts)
 *   isLookedInto      isChecking | ticket                                                               (money-flow.ts)
 *   isOfMoney         isLookedInto | a money topic in the talk's topics
 *   speaksAgainst     ticket | captured, looked, paid or void was said                                  (money.ts)
 *   isInDoubt         isChecking | speaksAgainst | the question whether one was looked at stands | allowedRetryAt
 *   isBegunTold       paymentBegunAt | allowedRetryAt | besides, captured, looked, paid or void | an answer tells of one | the fleet does
 *   mayBeOfMoney      isOfMoney | mayBeOpen
 *   isOfNone          not: isOfMoney | the question stands | isBegunTold | this message tells of one    so neither isInDoubt nor isPaymentOpen
 *
 * "Open": nothing was found out since (neither told to have gone through nor allowed again), in three degrees, each holding the one before:
 *
 *   isPaymentOpen     told: the check is walked | isBegunOpen | ticket, not settled          held without an if
 *   isHeldOpen        the same | an if was said of it | its check was left | only a failure was told   held with an if
 *   mayBeOpen         the same | it was only offered among others (もしかして)                 held where nothing was understood, or leave is asked
 *
 * Which texts hold one: `payment` and `held` of `said-of.ts`.
 */

/** はい, to whatever is begun, might be read as leave to take a payment again. */
export function isOfMoney(state: ConversationState): boolean {
  return isLookedInto(state) || wishesPayment(state.topics);
}

/** A payment is looked at or asked about, was a moment ago, waits for staff, or may be taken again. */
export function isInDoubt(state: ConversationState, { now }: World): boolean {
  const isAsked = asksOfDoubt(state) || isChecking(state);
  return isAsked || stillCounts(state.allowedRetryAt, now) || speaksAgainst(state, now);
}

/** No payment is looked at, waits for staff, or was told of. */
export function isOfNone(state: ConversationState, reading: Reading, world: World): boolean {
  const isOpen = isOfMoney(state) || asksOfDoubt(state);
  return !isOpen && !isBegun(state, reading, world);
}

/** One may have been begun, for all that was understood. */
export function isPaymentGuessed({ paymentGuessedAt }: ConversationState, { now }: World): boolean {
  return stillCounts(paymentGuessedAt, now);
}

/** A payment was told to be begun, is asked about, or is with staff, and nobody has found out what came of it. */
export function isPaymentOpen(state: ConversationState, world: World): boolean {
  if (state.position?.flow === MONEY_FLOW || isBegunOpen(state, world)) return true;
  return isWithStaff(state, world);
}

/** Staff look into one, and the merchant has not seen since that it went through. */
export function isWithStaff(state: ConversationState, { now }: World): boolean {
  return state.handOff?.reason === 'paymentUnknown' && !isSettled(state, now);
}

/** The same, or one was guessed at in so many words, or its check was left. */
export function isHeldOpen(state: ConversationState, world: World): boolean {
  const { ifStoppedAt, failedUnnamedAt, interrupted, stopped } = state;
  const left = [interrupted, stopped].find((one) => one?.flow === MONEY_FLOW);
  const failed = isFailureAlone(state) ? failedUnnamedAt : undefined;
  const held = [ifStoppedAt, failed, left?.stepSince];
  return isPaymentOpen(state, world) || held.some((at) => isUnknownSince(at, state, world));
}

/** The talk as if a check that was left, of a payment that nobody knows of since, only waited. */
export function withCheckLeft(state: ConversationState, world: World): ConversationState {
  const { stopped } = state;
  const isLeft = stopped?.flow === MONEY_FLOW && isHeldOpen(state, world);
  return isLeft ? { ...state, interrupted: stopped } : state;
}

/** One is in doubt, or may be open: whatever is told or asked of something else waits behind it. */
export function isInDoubtOrOpen(state: ConversationState, world: World): boolean {
  return isInDoubt(state, world) || isHeldOpen(state, world);
}

/** The same, or one was only offered among others. */
export function mayBeOpen(state: ConversationState, world: World): boolean {
  return isHeldOpen(state, world) || isUnknownSince(state.stopGuessedAt, state, world);
}

/** One is spoken of, or may be open: what is said of the update alone is kept from it. */
export function mayBeOfMoney(state: ConversationState, world: World): boolean {
  return isOfMoney(state) || mayBeOpen(state, world);
}

/** Nothing is asked for, no staff have the talk, and no payment may be meant: what is said may be of the update alone. */
export function isFreeTalk(state: ConversationState, world: World): boolean {
  return state.position === null && state.handOff === null && !mayBeOfMoney(state, world);
}

/** One was guessed at since anything was found out of one. */
export function isGuessOpen(state: ConversationState, world: World): boolean {
  return isUnknownSince(state.paymentGuessedAt, state, world);
}

/** Told to be begun, and neither told to have gone through nor allowed to be taken again since. */
export function isBegunOpen(state: ConversationState, world: World): boolean {
  return !isFailureAlone(state) && isUnknownSince(state.paymentBegunAt, state, world);
}

/** なんで失敗したの, and nothing else that tells of one: it is guessed at. */
export function isFailureAlone(state: ConversationState): boolean {
  const { isBegunGuessed, paymentBegunAt, failedUnnamedAt } = state;
  return isBegunGuessed === true && paymentBegunAt === failedUnnamedAt;
}

/** The same within a day: what is said unasked, hours later, must not pass it over. */
export function isBegunOfLate(state: ConversationState, { now }: World): boolean {
  const { paymentBegunAt: since } = state;
  return since !== undefined && !isKnownSince(since, state) && minutesSince(since, now) < A_DAY;
}

const A_DAY = 24 * 60;

/** One of that moment counts still, and nothing was found out since. */
function isUnknownSince(
  since: string | undefined,
  state: ConversationState,
  { now }: World,
): boolean {
  return since !== undefined && !isKnownSince(since, state) && stillCounts(since, now);
}

/** The check of one was left: open until the next evening, if nobody asks; no hour makes an outcome known. */
export function isCheckLeft(state: ConversationState, { now }: World): boolean {
  const { checkLeftAt, allowedRetryAt } = state;
  // As long as the leave stands, that sale comes first itself.
  if (stillCounts(allowedRetryAt, now)) return false;
  if (checkLeftAt === undefined || minutesSince(checkLeftAt, now) >= LEFT_MINUTES) return false;
  // 今からやります, at the moment it was allowed.
  return isAllowedLeft(state) || !isKnownSince(checkLeftAt, state);
}

/** A sale was announced that may be taken again, and how that ended was not told. */
export function isAllowedLeft(state: ConversationState): boolean {
  const { checkLeftAt, allowedRetryAt, toldCapturedAt } = state;
  if (checkLeftAt === undefined || allowedRetryAt === null) return false;
  const left = momentOf(checkLeftAt);
  const isSince = toldCapturedAt === null || momentOf(toldCapturedAt) < left;
  return momentOf(allowedRetryAt) <= left && isSince;
}

const LEFT_MINUTES = 36 * 60;

export function isKnownSince(
  since: string,
  { toldCapturedAt, allowedRetryAt }: ConversationState,
): boolean {
  return [toldCapturedAt, allowedRetryAt].some(
    (at) => at !== null && momentOf(at) >= momentOf(since),
  );
}
