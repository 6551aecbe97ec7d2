import { tellTicket } from './ticket-say.ts';
import { isSettled } from './settled.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import type { Decision, World } from './world.ts';

/** Since when a person has been asked, and the phone: for whoever cannot wait, in the fewest words. */
export function tellSince(state: ConversationState, ticket: OpenHandOff, world: World): Decision {
  const isInDoubt = ticket.reason === 'paymentUnknown' && !isSettled(state, world.now);
  return tellTicket(state, ticket, isInDoubt ? 'handOff.sinceInDoubt' : 'handOff.since', world);
}
