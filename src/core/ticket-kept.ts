import { isPaymentOpen } from './doubt.ts';
import { mayHaveNone } from './not-of-payment.ts';
import type { ConversationState } from './state.ts';
import { isOfDanger } from './ticket-told.ts';
import type { World } from './world.ts';

/** One of a payment in doubt, or of people in danger, falls only where just that is said; not one of a payment that was only guessed at. */
export function isTicketKept(state: ConversationState, world: World): boolean {
  const isOfPayment = state.handOff?.reason === 'paymentUnknown' || isPaymentOpen(state, world);
  return (isOfPayment && !mayHaveNone(state, world)) || isOfDanger(state.handOff);
}
