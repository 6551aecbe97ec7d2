import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';

/** What is told of at once with a payment that was begun: the update, or that it is in hand now, and none before it has stopped. */
export function besideBegun(
  { handOff }: ConversationState,
  reading: Reading,
  isOpen: boolean,
): 'update' | 'now' | null {
  if (reading.hints.includes('ofUpdate')) return 'update';
  return !isOpen && handOff === null && isInHand(reading) ? 'now' : null;
}

/** いまカード通してる, 会計の途中です: none has stopped; and 次の会計で固まった has one before it. */
function isInHand({ hints, signs, past, payment: { shown } }: Reading): boolean {
  if (hints.includes('nextStopped')) return true;
  const isStopped = hints.includes('hasHappened') || signs.includes('denied');
  return past === null && shown === null && !isStopped;
}
