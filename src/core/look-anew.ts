import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import type { Decision, World } from './world.ts';

/** The leave to take a sale again is over, and the history is read once more. */
export function lookAnew(state: ConversationState, world: World): Decision {
  return beginFlow({ ...state, allowedRetryAt: null }, MONEY_FLOW, world);
}
