import { stillCounts } from './moment.ts';
import type { Effect, Say } from './effect.ts';
import { asksIfStopped, CHECK, IF_STOPPED, STILL_OPEN } from './if-stopped.ts';
import { isTakenBesides } from './money.ts';
import { isChecking, MONEY_FLOW } from './money-flow.ts';
import type { Hint } from './hint.ts';
import { isPaymentOpen, isHeldOpen } from './doubt.ts';
import { offeredFlows } from './noted.ts';
import type { Reading } from './reading.ts';
import { isOverNow } from './sale-over.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 解決です, できました, ありがとう: no word ends a matter in which a payment is open, nor does good? begin another; 直った, where none is, is no thanks. */
export function withoutFarewell(
  state: ConversationState,
  effects: readonly Effect[],
  reading: Reading,
  world: World,
): readonly Effect[] {
  return effects.map((one) => {
    if (one.type !== 'say' || !(ENDS.has(one.message) || isGreeted(one, reading))) return one;
    if (isOpen(state, world)) return endOfOpen(state, one, reading);
    if (mayBeOne(state, world) && !isOnlyThanks(reading))
      return { ...one, ...IF_STOPPED, choices: CHECKS };
    return isMended(state, one, reading, world) ? goodOrNoted(state, one, reading) : one;
  });
}

/** Words that close a matter, or sound like it. */
const ENDS: ReadonlySet<string> = new Set(['topic.thanks', 'reminder.noted', 'handOff.thanked']);

/** good?, もしもし? */
function isGreeted({ message }: Say, { signs }: Reading): boolean {
  return message === 'topic.greeting' && signs.includes('asks');
}

const CHECKS = [CHECK];

function endOfOpen({ position, handOff }: ConversationState, say: Say, reading: Reading): Say {
  if (isOnlyThanks(reading)) {
    return say.message === 'topic.thanks' ? { ...say, message: 'welcome' } : say;
  }
  if (position?.flow === MONEY_FLOW) return { ...say, message: STILL_OPEN.message };
  if (handOff?.reason === 'paymentUnknown') return { ...say, message: 'payment.withStaff' };
  // さっきの人は現金で済ませときます
  const isCash = reading.signs.includes('otherMeans');
  const message = isCash ? 'payment.noOtherWay' : 'payment.ifCut';
  return { ...say, message, choices: CHECKS };
}

/** What was taken in another way is over, unless it is looked at or with staff. */
function isOpen(state: ConversationState, world: World): boolean {
  const isOver = isTakenBesides(state, world.now) && !isChecking(state) && state.handOff === null;
  return isPaymentOpen(state, world) && !isOver;
}

/** One was guessed at, or the last reply asked whether a payment had stopped, and it was not told to be over now. */
function mayBeOne(state: ConversationState, world: World): boolean {
  return isHeldOpen(state, world) || (asksIfStopped(state) && !isOverNow(state, world));
}

/** A kind word, and nothing told beside it: ほんま助かった、ありがと. */
export function isOnlyThanks({ topics, signs, hints }: Reading): boolean {
  if (topics.length === 0 || topics.some((topic) => topic !== 'thanks')) return false;
  if (!signs.includes('tellsAnything')) return true;
  const isMore =
    MORE.some((sign) => signs.includes(sign)) || MORE_OF_IT.some((hint) => hints.includes(hint));
  return hints.includes('saysThanks') && !isMore;
}

const MORE: readonly Sign[] = [
  'asks',
  'denied',
  'managesAlone',
  'tellsPaid',
  'tellsBeside',
  'ofPayment',
  'ofCustomer',
  'ofHistory',
];
const MORE_OF_IT: readonly Hint[] = ['wellNow', 'isOver', 'hasEnded', 'hasWorked', 'ofUpdate'];

/** では8時に始めます, やってみるわ: nothing has become good, and what was offered still is. */
function goodOrNoted(state: ConversationState, say: Say, { hints, signs }: Reading): Say {
  const isGood = signs.includes('ofPayment') || GOOD.some((hint) => hints.includes(hint));
  if (isGood && !hints.includes('recants')) return { ...say, message: 'afterCare.thanks' };
  return { ...say, message: 'reminder.noted', choices: offeredFlows(state) };
}

const GOOD: readonly Hint[] = [
  'wellNow',
  'isOver',
  'hasEnded',
  'hasWorked',
  'hasSucceeded',
  'isMended',
  'returned',
];

/** 直りました is met with how good that is; さっきの嘘です, after a success was told, is nothing good. */
function isMended(
  { toldCapturedAt }: ConversationState,
  { message }: Say,
  { signs, hints }: Reading,
  { now }: World,
): boolean {
  const isMore = signs.includes('tellsAnything') || hints.includes('worksAgain');
  const isTold = isMore && !hints.includes('saysThanks');
  return message === 'topic.thanks' && isTold && !stillCounts(toldCapturedAt, now);
}
