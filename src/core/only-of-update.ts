import { isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/** で更新はどうしよう, 更新まだ続いてる それ終わるまでどのくらい: no word of it may be of the payment. */
export function asksOnlyOfUpdate(reading: Reading): boolean {
  const { signs, hints, topics } = reading;
  const isPlain = hints.includes('unspoken') || isOfNoSale(reading);
  if (!hints.includes('ofUpdate') || !isPlain) return false;
  if (signs.includes('asks')) return topics.length === 0;
  return topics.includes('update.duration') || hints.includes('wishesUpdate');
}

/** つながってます: what was understood is done for the update, and no word may be of a payment. An error may be of one. */
export function isPlainlyOfUpdate({ hints, topics }: Reading): boolean {
  const isOfIt = topics.every((topic) => isOfUpdate(topic) && topic !== 'update.error');
  return topics.length > 0 && isOfIt && hints.includes('unspoken');
}

function isOfNoSale({ signs, payment, customerWaiting }: Reading): boolean {
  const isTold = payment.shown !== null || payment.customer !== null || customerWaiting;
  return !isTold && !MAY_BE_SALE.some((sign) => signs.includes(sign));
}

const MAY_BE_SALE: readonly Sign[] = [
  'ofPayment',
  'ofCustomer',
  'ofHistory',
  'doubtsRetry',
  'tellsPaid',
  'mayBeOfPayment',
  'brokenDown',
];
