import type { Reading } from './reading.ts';

/** Said of a refund, or of taking a sale back, while staff look into it. */
export const VOID = 'payment.voidWithStaff';

/** 片方取り消したいです。やり方教えて, 現金で返しちゃっていいですか: not before they know what became of it. */
export function isOfVoid({ signs, payment }: Pick<Reading, 'signs' | 'payment'>): boolean {
  const isOther = signs.includes('otherSale') || signs.includes('wantsWithdraw');
  return signs.includes('asksVoid') && !isOther && payment.shown === null;
}
