import type { ConversationState } from './state.ts';
import { MONEY_FLOW } from './money-flow.ts';

/**
 * How many messages in a row were not understood, once these topics are answered. What is said to be unknown here was not
 * understood either; and beside a payment in doubt a question does not wipe out what was not understood of it.
 */
export function stillMissed(
  { position, misunderstandings }: ConversationState,
  topics: readonly string[],
): number {
  const isNothingOfOurs = topics.every((topic) => topic === 'oos');
  return isNothingOfOurs || position?.flow === MONEY_FLOW ? misunderstandings : 0;
}
