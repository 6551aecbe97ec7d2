import { NO_CALL } from './call-back.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** いらないです, じゃあ朝かけ直します, to the times that are on offer for a call: none is booked, and the ticket stays. */
export function needsNoCall(state: ConversationState, { signs, hints }: Reading): string | null {
  const { position, handOff } = state;
  if (handOff === null || position !== null || signs.includes('asks')) return null;
  // Once it is booked, いらん is of that one.
  if (signs.includes('wantsNone')) return isOffered(state) || handOff.callAt ? NO_CALL.id : null;
  return hints.includes('willCall') && isOffered(state) ? NO_CALL.id : null;
}

function isOffered({ offer }: ConversationState): boolean {
  return offer?.choices.some(({ id }) => id === NO_CALL.id) ?? false;
}
