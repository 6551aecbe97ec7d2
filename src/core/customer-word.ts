import type { Ask } from './flow.ts';
import { OF_THE_SALE } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** なってないと言ってます, まだだそうです, asked for the customer's side: their word, which is a reason to look. */
export function isOnlySaid({ payment: { customer }, hints }: Reading): boolean {
  return customer === 'saidUnpaid' || (customer === null && hints.includes('saidNotYet'));
}

/** なっていない, once the check was begun anew: it comes next. */
export function toldAhead(
  state: ConversationState,
  choices: Ask['choices'],
  signs: Reading['signs'],
): { readonly state: ConversationState; readonly message: string } | null {
  const isAhead = 'thisOne' in choices && signs.includes('saysUnpaid');
  return isAhead ? { state, message: 'payment.whichFirst' } : null;
}

/** No slip came; nothing on his app; まだだそうです: asked once more, in the very words that count. */
export function isNothing(reading: Reading, step: string): boolean {
  const { signs, hints } = reading;
  if (signs.includes('deniesPaid') || (OF_THE_SALE.has(step) && isOnlySaid(reading))) return true;
  return (
    signs.includes('nothingShown') &&
    hints.includes('nothingAtLast') &&
    !signs.includes('tellsPaid')
  );
}
