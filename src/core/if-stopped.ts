import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import type { Effect, Say } from './effect.ts';
import type { Reading } from './reading.ts';
import { hasSaid, isSaidOf } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { INTERRUPTED } from './money-flow.ts';

/**
 * お客さんに送っちゃいますね, カードさしたら消えた: where it is not understood, but names a payment with what may have happened to it, or may
 * mean one, the reply says first that such a payment is not taken again; and so does every one in a talk where one may have been
 * begun (`hold`), which begins no update either; so it does where the update is blamed for it (fact `payment`).
 */
export function withIfStopped(
  effects: readonly Effect[],
  reading: Reading,
  hold: Say | null,
): readonly Effect[] {
  if (effects.some(isOfPayment)) return effects;
  const isNotRead = isUnread(effects);
  if (isNotRead && hold !== null) return [hold, ...effects.map(beginsNone)];
  const mayBe = isNotRead ? mayMeanOne(effects, reading) : false;
  if (isAmid(effects, reading)) return [IF_STOPPED, ...effects.filter((one) => !isSteps(one))];
  const isPassed = isPassedOver(effects, reading) || isTurnedAway(effects, reading);
  const isHeldBack = mayBe || isPassed || isUnsureAgain(reading);
  return isHeldBack ? [IF_STOPPED, ...effects] : effects;
}

/** もう一回やったけどだめだった, after the deadline was asked: hardly a payment, and yet one may be meant. */
function isUnsureAgain({ hints, signs }: Reading): boolean {
  const isTaken = signs.includes('stillFails') || signs.includes('triedAll');
  return isTaken && hints.includes('onceMoreFailed') && !hints.includes('updateOnceMore');
}

/** It was not understood, or is not for here. */
export function isUnread(effects: readonly Effect[]): boolean {
  return effects.some((one) => one.type === 'say' && isSaidOf('notRead', one.message));
}

function mayMeanOne(effects: readonly Effect[], reading: Reading): boolean {
  const isNear = STOPPED.has(reading.suggested[0] ?? '') && effects.some(isChoosing);
  return (isNear && !asksOfUpdate(reading)) || namesOne(reading);
}

/** 更新中だと? */
export function asksOfUpdate({ signs, hints }: Reading): boolean {
  const isOfIt = signs.includes('duringUpdate') && hints.includes('ofUpdate');
  return isOfIt && signs.includes('asks') && !MAY_STOP.some((sign) => signs.includes(sign));
}

const MAY_STOP: readonly Sign[] = [
  'ofPayment',
  'ofCustomer',
  'mayHaveBegun',
  'mayBeOfPayment',
  'brokenDown',
  'doubtsRetry',
];

/** 残りの人の分だけもらっとけばいいよね: leave is asked for what may be done with one that has stopped. */
function namesOne({ hints, signs }: Reading): boolean {
  if (hints.includes('doubtsPayment')) return true;
  const isOfSale = hints.includes('namesPaying') || OF_SALE.some((sign) => signs.includes(sign));
  return hints.includes('asksLeave') && isOfSale;
}

const OF_SALE: readonly Sign[] = ['inPart', 'asksIfPaid', 'ofCustomer', 'doubtsRetry'];

/** How one that may be open is held; one that was told to be begun without an if. Not in the words of the last reply. */
export function heldAgain({ said }: ConversationState, isTold: boolean): Say {
  const first = isTold ? STILL_OPEN : IF_STOPPED;
  const second = isTold ? IF_STOPPED : STILL_OPEN;
  return said?.messages.includes(first.message) ? second : first;
}

/** In place of the update its check is offered. */
export function beginsNone<One extends Effect>(effect: One): One {
  if (effect.type !== 'say' || !effect.choices?.some(({ id }) => BEGINS.has(id))) return effect;
  const others = effect.choices.filter(({ id }) => !BEGINS.has(id) && id !== CHECK.id);
  return { ...effect, choices: [CHECK, ...others] };
}

export const CHECK = topicChoice('payment.check_history');
const BEGINS: ReadonlySet<string> = new Set([
  flowChoice(UPDATE_FLOW).id,
  topicChoice('flow.update').id,
]);

/** カードは抜いたけど画面が真っ暗: told of a card or a sale, and answered with the update. */
function isPassedOver(effects: readonly Effect[], { signs, hints }: Reading): boolean {
  const hasStopped = hints.includes('ofUpdate') || HALTED.some((sign) => signs.includes(sign));
  const isTold = signs.includes('mayHaveBegun') && !NO_STOP.some((sign) => signs.includes(sign));
  return isTold && hasStopped && (isUnread(effects) || effects.some(isOfUpdate));
}

/** カード読んだままのお客さんがいる, while it updates: that none can pay now is no answer to theirs. */
function isTurnedAway(effects: readonly Effect[], { signs, hints }: Reading): boolean {
  if (!signs.includes('mayHaveBegun') || OVER.some((sign) => signs.includes(sign))) return false;
  const isTold = hints.includes('doubtsPayment') || !signs.includes('asks');
  return isTold && effects.some((one) => one.type === 'say' && CANNOT_PAY.has(one.message));
}

const CANNOT_PAY: ReadonlySet<string> = new Set(['counter.updating', 'running.cannotPay']);

/** 客人在刷卡,跳出更新,先跳过可以吗: a sale under way has met the update, and no word is of that sale. */
function isAmid(effects: readonly Effect[], { signs, hints }: Reading): boolean {
  if (!signs.includes('midSale') || !hints.includes('ofUpdate')) return false;
  const isOver = OVER.some((sign) => signs.includes(sign));
  return !isOver && (isUnread(effects) || effects.some(isOfUpdate));
}

/** No terminal is switched off amid a sale. */
function isSteps(effect: Effect): boolean {
  return effect.type === 'say' && effect.message === 'topic.update.how';
}

function isOfUpdate(effect: Effect): boolean {
  return effect.type === 'say' && isSaidOf('updateInstead', effect.message);
}

const HALTED: readonly Sign[] = ['brokenDown', 'darkScreen', 'mayBeOfPayment', 'networkGone'];

/** Only supposed, or known to have gone well. */
export const OVER: readonly Sign[] = [
  'noneBegun',
  'supposesCut',
  'wentWell',
  'retryWorked',
  'updateOver',
];
/** The same, or asked. */
const NO_STOP: readonly Sign[] = ['asks', ...OVER];

export const STOPPED: ReadonlySet<string> = new Set([INTERRUPTED, 'payment.retry']);

export const IF_STOPPED: Say = { type: 'say', message: 'payment.ifStopped' };

/** Whether the last reply held one, or asked what is happening, at the counter. */
export function asksIfStopped({ said }: ConversationState): boolean {
  return hasSaid(said, ASKS_IF_STOPPED);
}

export const STILL_OPEN: Say = { type: 'say', message: 'payment.notThatOne' };

/** The same, where its history cannot be looked up: the terminal smokes. */
export const IF_AMID: Say = { type: 'say', message: 'payment.ifAmid' };

/** One is under way, as far as was told, and may stop. */
export const FIRST_THAT: Say = { type: 'say', message: 'payment.firstThat' };

const ASKS_IF_STOPPED: ReadonlySet<string> = new Set([
  FIRST_THAT.message,
  IF_STOPPED.message,
  IF_AMID.message,
  STILL_OPEN.message,
  'counter.whatHappened',
]);

function isOfPayment(effect: Effect): boolean {
  return effect.type === 'say' && isSaidOf('held', effect.message);
}

function isChoosing(effect: Effect): boolean {
  return effect.type === 'say' && effect.message === 'maybe';
}
