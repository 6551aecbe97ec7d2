import { UPDATE_FLOW } from './aside.ts';
import { isPaymentGuessed, isPaymentOpen } from './doubt.ts';
import type { Say } from './effect.ts';
import { firstSay } from './first-say.ts';
import type { Hint } from './hint.ts';
import { isoOf, stillCounts } from './moment.ts';
import type { SaleAhead } from './payment-traces.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, type World } from './world.ts';

/** A sale is about to be taken, for all that was told: what stops within the hour may be that one. */
export function isSaleAhead(state: ConversationState, world: World): boolean {
  return isSaleStill('told', state, world);
}

/** The same, or somebody was told to wait at the counter within the hour. */
export function mayBeAtCounter(state: ConversationState, world: World): boolean {
  return isSaleAhead(state, world) || stillCounts(state.counterAt, world.now);
}

/** What was told of one last, and counts still. */
export function isSaleStill(
  is: SaleAhead['is'],
  { saleAhead }: ConversationState,
  { now }: World,
): boolean {
  return saleAhead?.is === is && stillCounts(saleAhead.at, now);
}

/** The walk that is walked was begun after it. */
export function isBegunSince({ position, saleAhead }: ConversationState): boolean {
  return (position?.since ?? '') > (saleAhead?.at ?? '');
}

/** A sale was told to be going on, or was let go first, and nothing since tells that it is over. One that was only asked about may be none, unless it may have stopped. */
export function isSaleOpen(state: ConversationState, world: World): boolean {
  const { saleAhead, allowedRetryAt } = state;
  if (!isSaleAhead(state, world) || isBegunSince(state)) return false;
  if (saleAhead?.isAsked === true && saleAhead.isDoubted !== true) return false;
  // What is allowed to be taken again has words of its own.
  return !isPaymentOpen(state, world) && !stillCounts(allowedRetryAt, world.now);
}

/** Somebody only came to the counter, or お会計が済んだら更新します: once nobody is there, it is over. */
export function isEndAwaited({ saleAhead }: ConversationState): boolean {
  return saleAhead?.isComer === true || saleAhead?.isThenUpdate === true;
}

/** One was told, and what was said since may be that it has stopped. */
export function isAheadInDoubt(state: ConversationState, world: World): boolean {
  return state.saleAhead?.isDoubted === true && isSaleAhead(state, world);
}

/** 今お客さんいるので後で: somebody is there, and no sale is named. */
export function isOnlyThere({ hints }: Reading): boolean {
  return hints.includes('saleSoon') && !NAMED.some((hint) => hints.includes(hint));
}

const NAMED: readonly Hint[] = ['ofSale', 'saleAtHand', 'onceFree', 'sellsNow'];

/** 会計先にしていい? */
export function asksSaleFirst({ signs, hints }: Reading): boolean {
  const isLeave = hints.includes('asksLeave') && hints.includes('ofSale');
  return isLeave && signs.includes('wantsPayment') && !hints.includes('ofUpdate');
}

/** 帰りました, 会計中じゃないです, and nothing since tells that it has stopped. */
export function isSoldNoMore(state: ConversationState, { hints }: Reading, world: World): boolean {
  if (!isSaleOpen(state, world) || state.saleAhead?.isDoubted === true) return false;
  return hints.includes('sellsNoMore');
}

/** In place of the walk of the update, however it was pressed; the walk of a restart asks of a sale itself. */
export function saleInstead(flow: string, state: ConversationState, world: World): Say | null {
  if (flow !== UPDATE_FLOW || !isSaleOpen(state, world)) return null;
  return firstSay(false);
}

/** 会計の途中, 会計中ではない: the answer to whether somebody pays holds for what is asked next as well. */
export function withSaleAnswered(
  state: ConversationState,
  choice: string,
  world: World,
): ConversationState {
  if (!asksOfPayment(state, world)) return state;
  const at = isoOf(world.now);
  if (choice === 'yes') {
    const isAlone = !isPaymentGuessed(state, world);
    return { ...state, saleAhead: { is: 'told', at, isAlone } };
  }
  const isOver = choice === 'no' && isSaleAhead(state, world);
  return isOver ? { ...state, saleAhead: { is: 'over', at } } : state;
}
