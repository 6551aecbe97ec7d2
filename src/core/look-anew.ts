import type { Say } from './effect.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** The leave to take a sale again is over, and the history is read once more. */
export function lookAnew(state: ConversationState, world: World): Decision {
  return beginFlow({ ...state, allowedRetryAt: null }, MONEY_FLOW, world);
}

/** It is the newest entry that counts: the first of two may have failed, and the second not. */
export const NEWEST: Say = { type: 'say', message: 'payment.newestThen' };

/** The same, told that it is the newest entry: it may have been taken since. */
export function newestFirst(state: ConversationState, world: World): Decision {
  return saidFirst(NEWEST, lookAnew(state, world));
}
