import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';

/** Questions about money outrank every flow. */
export const MONEY_FLOW = 'verify-payment';

/** Whether the check of a payment is walked, waits behind another talk, or was left. */
export function isChecking({ position, interrupted, stopped }: ConversationState): boolean {
  return [position, interrupted, stopped].some((one) => one?.flow === MONEY_FLOW);
}

/** The same, or staff look into one. */
export function isLookedInto(state: ConversationState): boolean {
  return isChecking(state) || state.handOff?.reason === 'paymentUnknown';
}

/** The topics that lead into it: no other has its flow, or the content is refused at start. */
const MONEY_TOPICS: ReadonlySet<string> = new Set([
  'app.payment_interrupted',
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
