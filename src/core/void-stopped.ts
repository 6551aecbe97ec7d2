import { minding } from './against.ts';
import type { ReadEvent } from './event.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { toPersonAtOnce } from './taken-twice.ts';
import type { Rule, World } from './world.ts';

/**
 * A void or a refund that stopped half-way is no failed sale: nobody knows which of the two counts, and neither is repeated
 * before a person has looked (fact `payment`). null: nothing of it.
 */
export const voidStopped: Rule = (state, event, world) => {
  return tellsVoid(state, event) ? toPersonAtOnce(state, 'void', world) : null;
};

/** 取消の途中で止まって煙も出てる: people come first, and the void is not forgotten. */
export function withVoidTold(
  state: ConversationState,
  event: ReadEvent,
  { now }: World,
): ConversationState {
  return tellsVoid(state, event) ? minding(state, 'void', now) : state;
}

/** In the middle of another talk キャンセルの途中で止まった is of that. */
export function tellsVoid(
  { position }: ConversationState,
  { reading: { signs, hints } }: ReadEvent,
): boolean {
  const isOfOther = position !== null && position.flow !== MONEY_FLOW && !hints.includes('ofSale');
  return signs.includes('voidStopped') && !isOfOther;
}
