import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/** で更新はどうしよう, 更新まだ続いてる それ終わるまでどのくらい: no word of it may be of the payment. */
export function asksOnlyOfUpdate(reading: Reading): boolean {
  const { signs, hints, topics } = reading;
  const isPlain = hints.includes('unspoken') || isOfNoSale(reading);
  if (!hints.includes('ofUpdate') || !isPlain) return false;
  return signs.includes('asks') ? topics.length === 0 : topics.includes('update.duration');
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
