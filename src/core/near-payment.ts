import { isInDoubt, isPaymentGuessed, mayBeOpen } from './doubt.ts';
import { isDoubtNear } from './doubt-near.ts';
import { isBreakOpen } from './stall-open.ts';
import { mayBeAtCounter } from './sale-open.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** One may be open, in doubt, or about to be taken. */
export function isNearPayment(state: ConversationState, world: World): boolean {
  const isOpen = isInDoubt(state, world) || mayBeOpen(state, world) || isDoubtNear(state, world);
  return isOpen || isPaymentGuessed(state, world) || mayBeAtCounter(state, world);
}

/** One may have stopped: it was told of, guessed at, or what has broken may have been at one. */
export function mayHaveStopped(state: ConversationState, world: World): boolean {
  return mayBeOpen(state, world) || isPaymentGuessed(state, world) || isBreakOpen(state, world);
}

/** お客さんのスマホでは終わってる。現金でもらっていい?, カード通し済みです。…: beside what is asked, a sale is told to have been begun. */
export function tellsOfOne({ signs, hints, payment }: Reading): boolean {
  if (signs.includes('noneBegun')) return false;
  if (hints.includes('slipMissing') || payment.shown === 'missing') return true;
  const isBeside = signs.includes('tellsBeside') && signs.includes('doubtsRetry');
  return isBeside && hints.includes('isOver');
}
