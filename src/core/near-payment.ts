import { isInDoubt, isPaymentGuessed, mayBeOpen } from './doubt.ts';
import { isDoubtNear } from './doubt-near.ts';
import { isBreakOpen } from './stall-open.ts';
import { mayBeAtCounter } from './sale-open.ts';
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
