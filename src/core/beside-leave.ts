import { isJustAllowed, onceOnly } from './after-verdict.ts';
import type { Hint } from './hint.ts';
import { noted } from './noted.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** お客さんに謝りました, レジ締め終わった, 次のお客さんの会計終わりました, 終わったら教えます: nothing of the sale that may be taken again, which waits on. */
export function isBesideLeave({ hints, signs, payment }: Reading): boolean {
  const isTold = payment.shown !== null || payment.customer !== null;
  if (isTold || MORE.some((sign) => signs.includes(sign))) return false;
  // つながった is of the Wi-Fi.
  const isNetwork = signs.includes('networkFine') && hints.includes('unspoken');
  return isNetwork || BESIDE.some((hint) => hints.includes(hint));
}

const BESIDE: readonly Hint[] = ['besideSale', 'willTell', 'servedOther'];
const MORE: readonly Sign[] = [
  'asks',
  'mayBeOfPayment',
  'brokenDown',
  'takenAgain',
  'takenTwice',
  'takenBesides',
  'doubtsRetry',
  'corrects',
];

export function besideLeave(
  state: ConversationState,
  reading: Reading,
  { now }: World,
): Decision | null {
  if (reading.hints.includes('saleOff')) return noted(state);
  if (!isBesideLeave(reading)) return null;
  const isPromised = reading.hints.includes('willTell') && isJustAllowed(state, now);
  return isPromised ? onceOnly(state, now) : noted(state);
}
