import type { ReadEvent } from './event.ts';
import { withoutMoney } from './payment-none.ts';
import { mayBeOfOne } from './plain-sale-read.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * 会計が終わってから入れ直しました, 停電で止まったけど会計中じゃなかった, where no payment is open: the message without the sale, which is denied, or named in
 * passing. null: it may be of one.
 */
export function besideSale(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): ReadEvent | null {
  if (!event.reading.hints.includes('saleAside') || mayBeOfOne(state, world)) return null;
  const { reading } = withoutMoney(event);
  const signs = reading.signs.filter((sign) => !OF_SALE.has(sign));
  return { ...event, reading: { ...reading, signs, customerWaiting: false } };
}

const OF_SALE: ReadonlySet<Sign> = new Set<Sign>([
  'mayHaveBegun',
  'tellsPaid',
  'ofCustomer',
  'wantsPayment',
]);
