import { lookAtSale } from './amid-sale.ts';
import { askedAt, chosenAt } from './asked-at.ts';
import { isSaleAhead } from './sale-open.ts';
import { isBrokeOpen, isStallOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { asksOfPayment, understood, type Decision, type Rule, type World } from './world.ts';

/**
 * 会計中ではないけど金額は入ってる, 会計中じゃないけど次の人打ち始めた, asked whether a sale is under way: what stands behind the no outweighs it. The one that
 * may have stopped is looked at, and the next one comes first. null: a plain no, or another thing.
 */
export const noneBut: Rule = (state, { reading: { hints } }, world) => {
  if (!asksOfPayment(state, world)) return null;
  // まだです may be a no, or tell that it is not over.
  if (hints.includes('noneUnsure'))
    return isSaleAhead(state, world) ? null : understood(askAgain(state, world));
  if (hints.includes('goneByNow')) return ofGone(state, world);
  if (hints.includes('noneButOpen')) return lookAtSale(state, world);
  return hints.includes('noneButNext') ? chosen('yes', state, world) : null;
};

/** もういません: of whom, and whether they have paid, is not told; where something broke it may have been theirs. */
function ofGone(state: ConversationState, world: World): Decision | null {
  const isTheirs = isStallOpen(state, world) || isBrokeOpen(state, world);
  return isTheirs ? lookAtSale(state, world) : chosen('no', state, world);
}

function chosen(choice: string, state: ConversationState, world: World): Decision | null {
  const asked = askedAt(state, world);
  return asked && chosenAt(asked, choice, world);
}
