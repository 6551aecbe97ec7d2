import { isMoneyTopic } from './money-flow.ts';
import { isNearUpdate } from './of-update.ts';
import { isBegunTold } from './payment-begun.ts';
import { RETRY } from './payment-told.ts';
import type { Reading } from './reading.ts';
import { isSaidOf } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isOfMoney } from './doubt.ts';
import { terminalsNow, type World } from './world.ts';

/**
 * さっきから2回やってるけどエラーで終わる, and じゃあもう一回やる after it was spoken of, and no payment in it, of a shop whose update is seen
 * to have failed: what was done, or is to be done once more, is the update. null: it may be of a payment.
 */
export function ofFailedUpdate(
  state: ConversationState,
  reading: Reading,
  world: World,
): Reading | null {
  const { signs, customerWaiting } = reading;
  if (signs.some((sign) => NAMES.has(sign)) || isBegunTold(state, world)) return null;
  if (isDoneTwice(reading)) {
    const others = signs.filter((sign) => !OF_TWICE.has(sign));
    return hasFailed(world) ? { ...reading, signs: others } : null;
  }
  const isOfIt = !customerWaiting && isTriedAgain(state, reading) && hasFailed(world);
  return isOfIt ? triedAgain(reading) : null;
}

function isDoneTwice({ signs, topics }: Reading): boolean {
  return signs.includes('takenTwice') && topics.includes(ERROR) && topics.length === 1;
}

/** やり直していい?, where the last thing spoken of was the update, and never a payment. */
function isTriedAgain(state: ConversationState, { topics, signs, hints }: Reading): boolean {
  const money = topics.filter(isMoneyTopic);
  const isOnlyRetry = money.length > 0 && money.every((topic) => topic === RETRY);
  if (!isOnlyRetry || !hints.includes('doesAgain')) return false;
  const isOfSale = signs.some((sign) => OF_SALE.has(sign)) || isOfMoney(state);
  return !isOfSale && isNearUpdate(state.topics.at(-1) ?? '') && !isUnread(state);
}

/** お客さん出した, of which the last reply understood nothing, or a customer was spoken of: what is done once more may be a payment. */
function isUnread({ said, counterAt }: ConversationState): boolean {
  return (
    counterAt !== undefined || said?.messages.some((one) => isSaidOf('mayBePayment', one)) === true
  );
}

/** It is begun, unless more is asked. */
function triedAgain(reading: Reading): Reading {
  const others = reading.topics.filter((topic) => !isMoneyTopic(topic));
  if (others.length === 0) return { ...reading, topics: ['flow.update'] };
  const hints = reading.hints.filter((hint) => hint !== 'setsAbout' && hint !== 'takesUp');
  return { ...reading, topics: others, hints };
}

const ERROR = 'update.error';
const NAMES: ReadonlySet<Sign> = new Set([
  'ofPayment',
  'ofCustomer',
  'cardPresented',
  'mayHaveBegun',
]);
const OF_TWICE: ReadonlySet<Sign> = new Set(['takenTwice', 'takenAgain', 'tellsPaid']);
const OF_SALE: ReadonlySet<Sign> = new Set([
  'wantsPayment',
  'mayBeOfPayment',
  'doubtsRetry',
  'otherMeans',
  'takenTwice',
  'takenAgain',
  'takenBesides',
  'brokenDown',
  'tellsPaid',
]);

export function hasFailed(world: World): boolean {
  return terminalsNow(world).some(({ situation }) => situation.firmware === 'FAILED');
}
