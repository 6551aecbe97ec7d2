import { isJustAllowed, ONCE, onceOnly } from './after-verdict.ts';
import type { Hint } from './hint.ts';
import { TAKE_AGAIN } from './money.ts';
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
  if (hasNotRun(state, reading)) return onceOnly({ ...state, tryToldAt: undefined }, now);
  if (isInHaste(state, reading, now)) return onceOnly(state, now);
  if (!isBesideLeave(reading)) return null;
  const isPromised = reading.hints.includes('willTell') && isJustAllowed(state, now);
  return isPromised && state.tryToldAt === undefined ? onceOnly(state, now) : noted(state);
}

/** まだやってない, まだ通してません, right behind the leave: it stands. */
function hasNotRun({ said }: ConversationState, { hints, signs }: Reading): boolean {
  const told = said?.messages ?? [];
  const isBehind = [TAKE_AGAIN, ONCE].some((one) => told.includes(one));
  const isTold = signs.includes('notDoneYet') && hints.includes('unspoken');
  // 決済じゃなくて更新が失敗してた takes the failure back.
  const isNone = signs.includes('noneBegun') && !hints.includes('ofUpdate');
  return isBehind && !signs.includes('asks') && (isTold || isNone);
}

/** お客さんが急いでる, and nothing was begun of it. */
function isInHaste(state: ConversationState, reading: Reading, now: World['now']): boolean {
  const isWaiting = reading.hints.includes('onlyWaits') && reading.customerWaiting;
  return isWaiting && state.tryToldAt === undefined && isJustAllowed(state, now);
}
