import { lookAtSale } from './amid-sale.ts';
import { askedAt, chosenAt } from './asked-at.ts';
import { isBrokeOpen, isStallOpen } from './stall-open.ts';
import { asksOfPayment, type Rule } from './world.ts';

/**
 * 会計中ではないけど金額は入ってる, 会計中じゃないけど次の人打ち始めた, asked whether a sale is under way: what stands behind the no outweighs it. The one that
 * may have stopped is looked at, and the next one comes first. null: a plain no, or another thing.
 */
export const noneBut: Rule = (state, { reading: { hints } }, world) => {
  if (!asksOfPayment(state, world)) return null;
  // もういません: of whom, and whether they have paid, is not told; where something broke it may have been theirs.
  const isGone = hints.includes('goneByNow');
  const isTheirs = isGone && (isStallOpen(state, world) || isBrokeOpen(state, world));
  if (isTheirs || hints.includes('noneButOpen')) return lookAtSale(state, world);
  const asked = isGone || hints.includes('noneButNext') ? askedAt(state, world) : null;
  return asked && chosenAt(asked, isGone ? 'no' : 'yes', world);
};
