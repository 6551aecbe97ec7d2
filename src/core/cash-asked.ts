import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { isSaidOf } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, Position } from './state.ts';

const ASKS = ['takesCash', 'asksCashOnly', 'asksOtherMeans', 'asksIfTheyCome'] as const;
export type Asks = (typeof ASKS)[number];

/** 始めた 今から客来たら現金だけでいい?, in whatever words. */
export function asksOf({ signs, hints }: Reading): Asks | undefined {
  const isCash = signs.includes('asks') && ONLY_CASH.every((hint) => hints.includes(hint));
  return ASKS.find((sign) => signs.includes(sign)) ?? (isCash ? 'asksCashOnly' : undefined);
}

const ONLY_CASH: readonly Hint[] = ['namesCash', 'ofOneOnly', 'asksIfMay'];

/** 現金にしてもらいました, right behind our words for who came while the update runs: no card was run before it, and no other word tells of one. */
export function tookCashInstead({ said }: ConversationState, { signs, hints }: Reading): boolean {
  const isNext = said?.messages.some((one) => isSaidOf('comer', one)) === true;
  const isCash = hints.includes('turnedToCash') && signs.includes('paidOtherwise');
  return isNext && isCash && signs.every((sign) => OF_CASH.has(sign));
}

const OF_CASH: ReadonlySet<Sign> = new Set([
  'paidOtherwise',
  'takenBesides',
  'takenAgain',
  'otherMeans',
  'tellsAnything',
  'tellsPaid',
  'denied',
  'mayMoveTime',
  'wantsMoved',
  'movesTime',
]);

/**
 * 現金に変えてもらおうと思うんですが, before it is asked whether it was taken in another way: that is told to wait, and nothing has been taken. In other languages
 * what was done is not told apart so surely.
 */
export function plansCash(position: Position | null, { signs, hints, language }: Reading): boolean {
  if (position === null || !BEFORE_IT.has(position.step) || language !== 'ja') return false;
  const isDone = hints.includes('hasHappened') || signs.includes('paidOtherwise');
  return signs.includes('otherMeans') && !isDone && signs.every((sign) => OF_PLAN.has(sign));
}

/** Of the check of a payment. */
const BEFORE_IT: ReadonlySet<string> = new Set(['which', 'history', 'customer']);

const OF_PLAN: ReadonlySet<Sign> = new Set([
  'otherMeans',
  'takesCash',
  'asks',
  'guessed',
  'tellsAnything',
  'tellsPaid',
  'ofCustomer',
  'mayMoveTime',
  'wantsMoved',
  'movesTime',
]);
