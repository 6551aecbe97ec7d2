import type { Hint } from './hint.ts';
import { isoOf, minutesSince } from './moment.ts';
import type { SaleAhead } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** The message in hand told that the sale under way is over. */
export function isOverNow({ saleAhead }: ConversationState, { now }: World): boolean {
  return saleAhead?.is === 'over' && saleAhead.at === isoOf(now);
}

/** 会計終わりました, 通りました; 終わったはず is not known, 成功と出てる is of another, and the update was not begun. */
export function isOver(reading: Reading): boolean {
  const { hints, signs, payment, topics } = reading;
  // 終わった。でも通ったか分からん
  if (topics.includes('payment.check_history')) return false;
  const isElse = payment.history !== null || payment.customer !== null;
  const isUnsure = UNSURE.some((hint) => hints.includes(hint));
  return tellsOver(reading) && !isElse && !isUnsure && !ELSE.some((sign) => signs.includes(sign));
}

const UNSURE: readonly Hint[] = ['vague', 'halfSure', 'deniedSince', 'ofUpdate', 'endOfElse'];

function tellsOver({ hints, signs, command, language }: Reading): boolean {
  if (hints.includes('hasEnded')) return true;
  // もう終わってます
  if (signs.includes('tellsDone') && hints.includes('isOver')) return true;
  if (signs.includes('wentWell') && hints.includes('mayBeCharged')) return true;
  return language !== 'ja' && (command === 'done' || signs.includes('tellsDone'));
}

const ELSE: readonly Sign[] = [
  'asks',
  'mayBeOfPayment',
  'beganBesides',
  'doubtsRetry',
  'denied',
  'guessed',
  'otherTerminal',
  'takenBesides',
];

const DOUBTED: readonly Hint[] = ['vague', 'halfSure', 'deniedSince', 'endOfElse', 'isMended'];

/** 成功しました, うまくいきました, 大丈夫でした: plainly, and of no update. */
export function isWell(reading: Reading): boolean {
  const { signs, hints, command } = reading;
  if (hints.includes('ofUpdate') || NOT_WELL.some((sign) => signs.includes(sign))) return false;
  if (DOUBTED.some((hint) => hints.includes(hint))) return false;
  const isFine = command === 'yes' && hints.includes('wasSo');
  const isTold = isFine || (hints.includes('hasWorked') && !hints.includes('didIt'));
  return isTold || WELL.some((sign) => signs.includes(sign));
}

const WELL: readonly Sign[] = ['wentWell', 'retryWorked'];
const NOT_WELL: readonly Sign[] = ['asks', 'denied', 'guessed', 'mayBeOfPayment', 'otherTerminal'];

/** 成功って出た, and nothing else that may be of another one. */
export function isShownWell({ payment, signs }: Reading): boolean {
  const { history, shown, customer } = payment;
  const isBare = shown === 'success' && history === null && customer === null;
  return isBare && signs.every((sign) => OF_SUCCESS.has(sign));
}

const OF_SUCCESS: ReadonlySet<Sign> = new Set([
  'doubtsRetry',
  'ofPayment',
  'ofHistory',
  'tellsPaid',
  'tellsAnything',
]);

/** お客さん帰りました, お待たせしました, レシートも出ました, 手が空きました: nobody is served any more. In a walk 戻りました tells so too, and できました and もう大丈夫 may be of its step. */
export function isServed({ hints, signs }: Reading, isInWalk: boolean): boolean {
  if (NOT_WELL.some((sign) => signs.includes(sign))) return false;
  if (UNSURE.some((hint) => hints.includes(hint))) return false;
  const isServedSo =
    IN_CASH.every((hint) => hints.includes(hint)) || SERVED.some((hint) => hints.includes(hint));
  if (isServedSo) return true;
  return isInWalk ? hints.includes('returned') : isFree({ hints, signs });
}

function isFree({ hints, signs }: Pick<Reading, 'hints' | 'signs'>): boolean {
  if (hints.includes('isMended')) return false;
  // もういい only gives up; もう大丈夫です and 片付きました tell that it went well.
  const isPlain = hints.includes('asksIfSettled') || hints.includes('doneBefore');
  if (signs.includes('managesAlone') && !isPlain) return false;
  return FREE.some((hint) => hints.includes(hint)) || DONE.every((hint) => hints.includes(hint));
}

const SERVED: readonly Hint[] = ['servedFirst', 'saleWell', 'nobodyThere', 'isBack', 'sellsNoMore'];
/** 現金でもらった; さっきのお客さん現金で払ってくれた is of an earlier one. */
const IN_CASH: readonly Hint[] = ['saleInCash', 'onlyCash'];
const FREE: readonly Hint[] = ['readyNow', 'wellNow'];
const DONE: readonly Hint[] = ['hasWorked', 'didIt'];

/** The end of a sale is told: by its name, or where one was announced. */
export function tellsEnd(reading: Reading, isAhead: boolean): boolean {
  const isNamed = reading.hints.includes('ofSale') || isAhead;
  return isNamed && (isOver(reading) || isWell(reading));
}

/** 30%になりました, a while after somebody came: they were served, and the walk goes on. */
export function goesOn(
  { position, saleAhead }: ConversationState,
  { position: after }: ConversationState,
  { command }: Reading,
  { now }: World,
): boolean {
  if (position === null || after === null || !isComerAlone(saleAhead)) return false;
  const isMoved = position.flow === after.flow && position.step !== after.step;
  const isLater = minutesSince(saleAhead.at, now) >= SERVED_MINUTES;
  return isMoved && isLater && command !== 'yes' && command !== 'no';
}

function isComerAlone(saleAhead: SaleAhead | undefined): saleAhead is SaleAhead {
  return saleAhead?.isComer === true && saleAhead.isDoubted !== true;
}

const SERVED_MINUTES = 15;
