import { lookAtSale } from './amid-sale.ts';
import { askedAt, chosenAt } from './asked-at.ts';
import type { Hint } from './hint.ts';
import { isSaleAhead } from './sale-open.ts';
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
  if (OPEN.some((hint) => hints.includes(hint))) return lookAtSale(state, world);
  return hints.includes('noneButNext') ? chosen('yes', state, world) : null;
};

/** もういません, where a sale was told or something broke: whether they have paid is not told. Else it is a plain no (`none-at-question.ts`). */
const OPEN: readonly Hint[] = ['noneButOpen', 'goneByNow'];

function chosen(choice: string, state: ConversationState, world: World): Decision | null {
  const asked = askedAt(state, world);
  return asked && chosenAt(asked, choice, world);
}
