import { namesSale } from './answers-walk.ts';
import { mayHang } from './hang-told.ts';
import { isBegunTold } from './payment-begun.ts';
import { RETRY } from './payment-told.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** もう一回切っていい?, where an update runs or was told to hang, and no sale was ever told of: of the power. The answer takes no payment again, and names the history. */
export function isOffAgain(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, topics, customerWaiting } = reading;
  if (!signs.includes('switchesOff') || !topics.every((topic) => topic === RETRY)) return false;
  const isOfSale = namesSale(reading) || OF_SALE.some((sign) => signs.includes(sign));
  if (customerWaiting || isOfSale || isBegunTold(state, world)) return false;
  return runsAlready(state, world) || mayHang(state, world);
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'ofCustomer', 'mayBeOfPayment', 'wantsPayment'];
