import type { ConversationEvent } from './event.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** What is about to be done, looked at once more: where a sale or an update may be open, that comes before any leave. */
export type Guard = (
  before: ConversationState,
  decision: Decision,
  event: ConversationEvent,
  world: World,
) => Decision;
