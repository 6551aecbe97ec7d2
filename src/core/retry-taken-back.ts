import { PERSON } from './choices.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { handOver } from './hand-off.ts';
import type { Hint } from './hint.ts';
import { newestFirst } from './look-anew.ts';
import { stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** What a doubt about the last verdict leads to: the retry taken back, or the history read again; null without one. */
export function verdictDoubted(
  state: ConversationState,
  reading: Reading,
  world: World,
): Decision | null {
  if (takesRetryBack(state, reading, world)) return withdrawRetry(state, world);
  if (state.position !== null || !stillCounts(state.toldCapturedAt, world.now)) return null;
  const { signs, hints } = reading;
  if (isOfCustomerAlone(reading)) return stillCaptured(state);
  // もう払ったって言っていい? asks, and だから成功してるって says so once more: neither corrects anything.
  const isSame = reading.payment.shown === 'success' || ASKS.some((one) => signs.includes(one));
  if (
    isSame ||
    hints.includes('asksToTellPaid') ||
    !signs.includes('corrects') ||
    !signs.includes('ofPayment')
  )
    return null;
  return beginFlow({ ...state, toldCapturedAt: null }, MONEY_FLOW, world);
}

const ASKS: readonly Sign[] = ['asksIfPaid', 'asksVoid', 'asksToGiveBack'];

/** でもお客さんは引かれてないって, だから成功だって。お客さんの画面は未払い: the history has told, and was not told otherwise. */
function isOfCustomerAlone({ payment: { customer, shown }, signs }: Reading): boolean {
  const isDenied = DENIES.some((sign) => signs.includes(sign)) && signs.includes('ofCustomer');
  const isUnpaid = customer === 'unpaid' || customer === 'saidUnpaid' || isDenied;
  const isAlone = shown === null && !signs.includes('ofHistory');
  return isUnpaid && customer !== 'paid' && (isAlone || shown === 'success');
}

const DENIES: readonly Sign[] = ['saysUnpaid', 'deniesPaid'];

function stillCaptured(state: ConversationState): Decision {
  const say: Say = { type: 'say', message: 'payment.stillCaptured', choices: [PERSON] };
  return { state, effects: [say] };
}

/** Whether the merchant now says something that speaks against a retry just allowed. */
function takesRetryBack(
  { allowedRetryAt, position }: ConversationState,
  { signs, hints }: Reading,
  { now }: World,
): boolean {
  if (!stillCounts(allowedRetryAt, now) || !signs.includes('doubtsRetry')) return false;
  // お客さんやっぱり買わなかった: none was made. カード変えてもらっていい? is of what is yet to be done.
  if (NOTHING_TOLD.some((one) => hints.includes(one))) return false;
  // In another flow やっぱり may be about that; the payment flow itself looks at the payment anew.
  return position === null || (position.flow !== MONEY_FLOW && signs.includes('ofPayment'));
}

/** 間違いない? asks of it, and takes nothing back. */
const NOTHING_TOLD: readonly Hint[] = ['saleOff', 'otherWayNow', 'asksIfRight'];

/** Marks the words that allow a payment to be taken again (`ifNotSent`): late, they may reach a shop that has taken it since. */
export const RETRY_SAID = 'retry';

/** They were not sent in time, and are not any more: the permission falls, and a person looks at it. */
export function retryNotSent(state: ConversationState, world: World): Decision {
  if (state.allowedRetryAt === null) return { state, effects: [] };
  return handOver({ ...state, allowedRetryAt: null }, 'paymentUnknown', world);
}

/** What nobody understood, once the try was told to be begun, may be of it: the history is read once more. */
export function takenBack(
  state: ConversationState,
  { reading }: ReadEvent,
  world: World,
): Decision {
  const isPlain = reading.signs.includes('tellsPaid') || reading.payment.customer !== null;
  const isRun = state.tryToldAt !== undefined && state.handOff === null && !isPlain;
  return isRun ? newestFirst(state, world) : withdrawRetry(state, world);
}

/** The permission falls at once, and a person looks at it: nobody is charged twice on a changed mind. */
function withdrawRetry(state: ConversationState, world: World): Decision {
  const { effects, ...given } = handOver(state, 'paymentUnknown', world);
  const over = { state: { ...given.state, allowedRetryAt: null }, effects };
  return saidFirst({ type: 'say', message: 'payment.withdrawn' }, over);
}
