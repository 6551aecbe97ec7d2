import { whileWaiting } from './not-understood.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** Who waits for a person has written something that asks nothing; a kind word is met with one. */
export function besideTicket(
  state: ConversationState,
  asked: readonly string[],
  reading: Reading,
  world: World,
): Decision | null {
  if (state.handOff === null || state.position !== null) return null;
  const isThanks = asked.length > 0 && asked.every((topic) => topic === 'thanks');
  return isThanks && state.handOff.hasSaidWaiting
    ? { state, effects: [{ type: 'say', message: 'topic.thanks' }] }
    : whileWaiting(state, reading, world);
}
