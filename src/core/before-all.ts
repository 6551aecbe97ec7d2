import { accountWish } from './account-wish.ts';
import type { ReadEvent } from './event.ts';
import { outOfPlace } from './out-of-place.ts';
import { safetyFirst } from './safety.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** What nothing else is read before; what is dangerous even in a message that answers nothing. */
export function beforeAll(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  return (
    safetyFirst(state, event, world) ??
    outOfPlace(state, event, world) ??
    accountWish(state, event, world)
  );
}
