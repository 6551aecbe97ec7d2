import type { ReadEvent } from './event.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { toPersonAtOnce } from './taken-twice.ts';
import type { Decision, World } from './world.ts';

/**
 * A void or a refund that stopped half-way is no failed sale: nobody knows which of the two counts, and neither is repeated
 * before a person has looked (fact `payment`). null: nothing of it.
 */
export function voidStopped(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (!tellsVoid(state, event)) return null;
  const cause = { isCustomerWaiting: event.reading.customerWaiting };
  return toPersonAtOnce(state, 'void', world, cause);
}

/** In the middle of another talk キャンセルの途中で止まった is of that. */
export function tellsVoid(
  { position }: ConversationState,
  { text, reading: { signs } }: ReadEvent,
): boolean {
  const isOfOther = position !== null && position.flow !== MONEY_FLOW && !OF_MONEY.test(text);
  return signs.includes('voidStopped') && !isOfOther;
}

const OF_MONEY =
  /返金|払い?戻|返品|赤伝|ボイド|決済|会計|支払|取り?消し?処理|refund|void|payment|sale|charge|退款|交易|付款|환불|결제/iu;
