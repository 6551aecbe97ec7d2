import type { ReadEvent } from './event.ts';
import { isMoneyTopic } from './money-flow.ts';
import { tellsBegun } from './payment-begun.ts';
import { withoutMoney } from './payment-none.ts';
import { mayBeOfOne } from './plain-sale-read.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * 会計が終わってから入れ直しました, 停電で止まったけど会計中じゃなかった, 会計終わった。切って入れたよ, where no payment is open: the message without the
 * sale, which is denied, named in passing, or over. null: it may be of one.
 */
export function besideSale(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): ReadEvent | null {
  if (mayBeOfOne(state, world)) return null;
  return behindItsEnd(event) ?? withoutAside(event);
}

/** What is said behind 会計終わった counts alone. null: nothing is, or it may be of that payment. */
function behindItsEnd(event: ReadEvent): ReadEvent | null {
  const lead = event.reading.lead ?? null;
  if (lead?.says !== 'saleOver') return null;
  const { text, reading } = lead;
  const isOfIt = reading.topics.some(isMoneyTopic) || tellsBegun(reading);
  if (isOfIt || OF_IT.some((sign) => reading.signs.includes(sign))) return null;
  return { ...event, text, reading: { ...reading, hints: [...reading.hints, 'servedFirst'] } };
}

const OF_IT: readonly Sign[] = ['ofPayment', 'ofCustomer', 'mayBeOfPayment', 'brokenDown'];

function withoutAside(event: ReadEvent): ReadEvent | null {
  if (!event.reading.hints.includes('saleAside')) return null;
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
