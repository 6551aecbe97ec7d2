import { runsAt } from './flow.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** もう一台あるのでそっちで会計します, in a walk: another terminal is named for a sale, and its update is not begun by it. */
export function isOfSaleThere({ signs, hints }: Reading): boolean {
  if (CORRECTS.some((sign) => signs.includes(sign))) return false;
  if (OF_UPDATE.some((hint) => hints.includes(hint))) return false;
  return hints.includes(OF_SALE) || SOLD.some((sign) => signs.includes(sign));
}

const OF_SALE: Hint = 'ofSale';
/** レジ2を再起動したい: what is named is a terminal. */
const OF_UPDATE: readonly Hint[] = ['ofUpdate', 'ofPower', 'ofBattery', 'startsAnew', 'takesUp'];
const SOLD: readonly Sign[] = ['ofCustomer', 'cardPresented', 'wantsPayment', 'midSale'];
const CORRECTS: readonly Sign[] = ['corrects', 'notThat', 'otherTerminal'];

/**
 * With no walk in hand, 別の端末で会計した may be what was done about a sale that stopped; and before an update runs, 2台目で会計中 may be of the very one that is
 * to be switched off.
 */
export function mayBeHere(what: Hint, { position }: ConversationState, { facts }: World): boolean {
  if (!SALE_THERE.includes(what)) return false;
  if (position === null) return true;
  return what === 'saleOnNumbered' && !runsAt(facts.flows[position.flow], position.step);
}

export const SALE_THERE: readonly Hint[] = ['saleOnOther', 'saleOnNumbered'];
