import { isInDoubt, isPaymentGuessed, mayBeOpen } from './doubt.ts';
import { isDoubtNear } from './doubt-near.ts';
import { mayBeAtCounter } from './sale-open.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** One may be open, in doubt, or about to be taken. */
export function isNearPayment(state: ConversationState, world: World): boolean {
  const isOpen = isInDoubt(state, world) || mayBeOpen(state, world) || isDoubtNear(state, world);
  return isOpen || isPaymentGuessed(state, world) || mayBeAtCounter(state, world);
}
