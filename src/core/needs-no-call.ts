import { NO_CALL } from './call-back.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isTicketKept } from './ticket-kept.ts';
import { WITHDRAW } from './ticket-say.ts';
import type { World } from './world.ts';

/** いらないです, じゃあ朝かけ直します, to the times that are on offer for a call: none is booked, and the ticket stays; to what was said of the ticket alone it is taken back. */
export function needsNoCall(
  state: ConversationState,
  { signs, hints, topics }: Reading,
  world: World,
): string | null {
  const { position, handOff } = state;
  if (handOff === null || position !== null || signs.includes('asks')) return null;
  // Once it is booked, いらん is of that one.
  if (signs.includes('wantsNone'))
    return isOffered(state) || handOff.callAt ? NO_CALL.id : ofTicket(state, topics, world);
  return hints.includes('willCall') && isOffered(state) ? NO_CALL.id : null;
}

function isOffered({ offer }: ConversationState): boolean {
  return offer?.choices.some(({ id }) => id === NO_CALL.id) ?? false;
}

function ofTicket(
  state: ConversationState,
  topics: readonly string[],
  world: World,
): string | null {
  const isSaid = state.said?.messages.at(-1)?.startsWith('handOff.') === true;
  return isSaid && topics.length === 0 && !isTicketKept(state, world) ? WITHDRAW.id : null;
}
