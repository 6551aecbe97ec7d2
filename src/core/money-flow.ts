import { isoOf } from './moment.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** Questions about money outrank every flow. */
export const MONEY_FLOW = 'verify-payment';

/** Whether the check of a payment is walked, waits behind another talk, or was left. */
export function isChecking({ position, interrupted, stopped }: ConversationState): boolean {
  return [position, interrupted, stopped].some((one) => one?.flow === MONEY_FLOW);
}

/** A check that gives way to another walk, or to the next morning, is left without an outcome. */
export function leavingCheck(
  state: ConversationState,
  { now }: Pick<World, 'now'>,
  to: string | null = null,
): ConversationState {
  const isWalked = [state.position, state.interrupted].some((one) => one?.flow === MONEY_FLOW);
  return isWalked && to !== MONEY_FLOW ? { ...state, ...leftNow(now) } : state;
}

export function leftNow(now: World['now']) {
  return { checkLeftAt: isoOf(now) };
}

/** What was left until then is not asked about again, whatever is told later. */
export function lookedAt(now: World['now']) {
  return { checkLeftAt: undefined, doubtOverAt: isoOf(now) };
}

/** One that was left before, and has come to its end. */
export function withoutLeft(state: ConversationState): ConversationState {
  return state.position?.flow === MONEY_FLOW ? { ...state, checkLeftAt: undefined } : state;
}

/** The same, or staff look into one. */
export function isLookedInto(state: ConversationState): boolean {
  return isChecking(state) || state.handOff?.reason === 'paymentUnknown';
}

/** It went through or was paid otherwise, and none is looked at: what is asked of the update is of that. */
export function isOnlyOver(state: ConversationState): boolean {
  const over = state.toldCapturedAt ?? state.doubtOverAt;
  return over !== undefined && state.allowedRetryAt === null && !isLookedInto(state);
}

/** That a payment has stopped midway, or that the app closed in one. */
export const INTERRUPTED = 'app.payment_interrupted';

/** The topics that lead into it: no other has its flow, or the content is refused at start. */
const MONEY_TOPICS: ReadonlySet<string> = new Set([
  INTERRUPTED,
  'payment.check_history',
  'payment.retry',
]);

/** Whether one of our topics is of a payment. */
export function isMoneyTopic(topic: string): boolean {
  return MONEY_TOPICS.has(topic);
}

/** Whether the topics lead to a payment in doubt, which comes before anything else. */
export function wishesPayment(topics: readonly string[]): boolean {
  return topics.some(isMoneyTopic);
}

/** What was stated before its question came is kept among the answers of a walk under this, and the name of the question. */
export const STATED = 'stated:';

/** Its questions that are asked when the history is known. */
export const OF_THE_SALE: ReadonlySet<string> = new Set(['customer', 'otherwise']);

/** A whole message that is nothing but an answer to one of its questions. */
export const ANSWERS_ALONE: readonly Sign[] = ['saysFailed', 'saysUnpaid', 'saysNotTaken'];

/** Where the answers of a walk keep the id of that attempt; counts only beside `which: thisOne`. */
export const RECOGNISED = 'attempt';
