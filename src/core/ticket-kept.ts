import { isPaymentOpen } from './doubt.ts';
import type { ConversationState } from './state.ts';
import { isOfDanger } from './ticket-told.ts';
import type { World } from './world.ts';

/** One of a payment in doubt, or of people in danger, falls only where just that is said. */
export function isTicketKept(state: ConversationState, world: World): boolean {
  const isOfPayment = state.handOff?.reason === 'paymentUnknown' || isPaymentOpen(state, world);
  return isOfPayment || isOfDanger(state.handOff);
}
