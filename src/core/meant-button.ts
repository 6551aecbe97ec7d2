import type { ReadEvent } from './event.ts';
import { listedAttempt } from './listed-attempt.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { meantWhileWaiting } from './while-waiting.ts';
import type { World } from './world.ts';

/** A button that the words stand for, though they are not its own. */
export function meantButton(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): string | null {
  return (
    meantWhileWaiting(state, event, world) ??
    listedAttempt(state.offer, event.text) ??
    allOf(state, event.reading)
  );
}

/** 両方 to "which first?": the first of them, the others come after it. */
function allOf({ wished: [first, another] }: ConversationState, { signs }: Reading): string | null {
  return first && another && signs.includes('wantsAll') ? `flow:${first}` : null;
}
