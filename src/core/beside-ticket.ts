import type { Say } from './effect.ts';
import { whileWaiting } from './not-understood.ts';
import type { Reading } from './reading.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** Who waits for a person has written something that asks nothing; a kind word is met with one. */
export function besideTicket(
  state: ConversationState,
  asked: readonly string[],
  reading: Reading,
  world: World,
): Decision | null {
  if (state.handOff === null) return null;
  const isThanks = asked.length > 0 && asked.every((topic) => topic === 'thanks');
  if (state.position !== null) return isThanks ? saidFirst(THANKS, askAgain(state, world)) : null;
  if (isThanks) return { state, effects: [AWAITED] };
  return isOfUpdate(reading, state.handOff) ? null : whileWaiting(state, reading, world);
}

/** ほかに聞きたいんだけど、更新は…?: what is near is offered, as without a ticket. */
function isOfUpdate({ signs, hints, suggested }: Reading, { reason }: OpenHandOff): boolean {
  const isAsked = signs.includes('asks') && hints.includes('ofUpdate');
  return isAsked && suggested.length > 0 && reason !== 'paymentUnknown';
}

/** The number of the ticket has just been told. */
const AWAITED: Say = { type: 'say', message: 'handOff.thanked' };
const THANKS: Say = { type: 'say', message: 'topic.thanks' };
