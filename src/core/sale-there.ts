import type { Hint } from './hint.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import { isSaleAhead } from './sale-open.ts';
import { tellsEnd } from './sale-over.ts';
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

/** レジ2はカード中, レジ2で会計してます, and not レジ2で会計しました. */
export function tellsSaleThere({ hints }: Reading): boolean {
  if (hints.includes('paysThere')) return true;
  return hints.includes('saleOnNumbered') && !hints.includes('hasHappened');
}

/** レジ2は会計中, while レジ1 updates: kept until it is told to be over; a bare 終わりました is of the update. */
export function keptThere(
  state: ConversationState,
  reading: Reading,
  world: World,
): ConversationState {
  const isElse = state.position?.flow === MONEY_FLOW;
  const isThere = !isElse && state.saleAhead?.on !== undefined && isSaleAhead(state, world);
  const isEnd = tellsEnd(reading, true) && reading.hints.includes('ofSale');
  if (isThere && !isEnd && !reading.hints.includes('nobodyThere')) return state;
  return state.saleAhead === undefined ? state : { ...state, saleAhead: undefined };
}

/**
 * With no walk in hand, 別の端末で会計した may be what was done about a sale that stopped; and before an update runs, 2台目で会計中 may be of the very one that is
 * to be switched off.
 */
export function mayBeHere(what: Hint, state: ConversationState, world: World): boolean {
  if (!SALE_THERE.includes(what)) return false;
  if (state.position === null) return true;
  return what === 'saleOnNumbered' && !runsAlready(state, world);
}

export const SALE_THERE: readonly Hint[] = ['saleOnOther', 'saleOnNumbered'];
