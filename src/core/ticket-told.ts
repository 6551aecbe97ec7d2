import type { Reading } from './reading.ts';
import type { ConversationState, OpenHandOff } from './state.ts';

/** もう一台も煙, もう一件も止まってます: what is told beside a ticket stays with it, whatever its reason is. */
export function withTicketTold(state: ConversationState, reading: Reading): ConversationState {
  const { handOff } = state;
  if (handOff === null) return state;
  const isSeveral = tellsSeveral(handOff, reading);
  const { danger } = reading;
  if (!isSeveral && danger === null) return state;
  const told = { ...(isSeveral ? { isSeveral } : {}), ...(danger === null ? {} : { danger }) };
  return { ...state, handOff: { ...handOff, ...told } };
}

function tellsSeveral({ reason }: OpenHandOff, { hints, signs }: Reading): boolean {
  const isMore = hints.includes('twoSales') || signs.includes('otherStopped');
  return hints.includes('severalStopped') || (reason === 'paymentUnknown' && isMore);
}

/** It is not forgotten for the payment that the ticket gives way to. */
export function dangerKept({ handOff }: ConversationState): Pick<OpenHandOff, 'danger'> {
  return handOff?.danger === undefined ? {} : { danger: handOff.danger };
}

/** People may be in danger, also where a payment has become its reason since. */
export function isOfDanger(handOff: OpenHandOff | null): boolean {
  return handOff?.reason === 'unsafe' || handOff?.danger !== undefined;
}
