import { NO_CALL } from './call-back.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** いらないです, じゃあ朝かけ直します, to the times that are on offer for a call: none is booked, and the ticket stays. */
export function needsNoCall(
  { offer, position, handOff }: ConversationState,
  { signs, hints }: Reading,
): string | null {
  const isOffered = offer?.choices.some(({ id }) => id === NO_CALL.id) ?? false;
  const isSaid = signs.includes('wantsNone') || hints.includes('willCall');
  const isFree = handOff !== null && position === null && !signs.includes('asks');
  if (!isFree || !isSaid) return null;
  // Once it is booked, いらん is of that one.
  const isBooked = handOff.callAt != null && signs.includes('wantsNone');
  return isOffered || isBooked ? NO_CALL.id : null;
}
