import type { Hint } from './hint.ts';
import { RETRY } from './payment-told.ts';
import type { Reading } from './reading.ts';

/** What is said back: that it was told before, that an error is no failure, that they will answer, or that it has arrived. */
export function receiptOf(reading: Reading): string {
  const { hints } = reading;
  if (isAllTold(reading)) return 'payment.detailsEnough';
  if (hints.includes('saidBefore')) return 'payment.heardBefore';
  if (hints.includes('showsError')) return 'payment.errorWithStaff';
  return asksOfIt(reading) ? 'payment.askedStaff' : newsOf(reading);
}

/** 失敗に変わってた, お客さんには来てないって: noted, and that it alone changes nothing; 通りました!, whatever of: nothing more is taken. */
function newsOf({ payment: { history, shown, customer }, signs, hints }: Reading): string {
  const isTurned =
    hints.includes('tellsOfFailure') && !NOT_FAILED.some((hint) => hints.includes(hint));
  const isFailure = isTurned && signs.includes('ofPayment') && !signs.includes('tellsPaid');
  if (isFailure || (history ?? shown) === 'failed') return 'payment.failureWithStaff';
  if (signs.includes('retryWorked')) return 'payment.wentWithStaff';
  const isUnpaid = customer === 'unpaid' || customer === 'saidUnpaid';
  return isUnpaid ? 'payment.unpaidWithStaff' : 'payment.withStaff';
}

const NOT_FAILED: readonly Hint[] = ['noFailure', 'ofUpdate'];

/** では現金もいただかなくていいんですね */
export function asksIfNothing({ hints }: Reading): boolean {
  return hints.includes('asksIfSettled') && hints.includes('namesPaying');
}

/** 12時6分、2,480円、PayPay。これでいい?: all that staff had asked for. */
export function isAllTold({ hints }: Reading): boolean {
  return ALL_TOLD.every((hint) => hints.includes(hint));
}

const DETAILS: readonly Hint[] = ['tellsTime', 'tellsAmount', 'tellsMethod'];
const ALL_TOLD: readonly Hint[] = ['asksIfAllTold', ...DETAILS];

/** 45分の、2200円、d払い: two of what staff ask for can be of nothing else. */
export function tellsSeveral(hints: readonly Hint[]): boolean {
  return DETAILS.filter((one) => hints.includes(one)).length > 1;
}

/** もう一回通しちゃだめ?: theirs to say. */
export function asksRetry(topics: readonly string[], reading: Reading): boolean {
  return topics.includes(RETRY) && (asksOfIt(reading) || reading.signs.includes('asksToGoOn'));
}

function asksOfIt({ signs }: Reading): boolean {
  return signs.includes('asks') && signs.includes('guessed');
}
