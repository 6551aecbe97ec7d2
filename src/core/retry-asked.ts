import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** もう一回やっていい? in the middle of finding that out is told why not, before the same question. */
export function retryAsked(state: ConversationState, world: World): Decision {
  return saidFirst({ type: 'say', message: 'payment.notBeforeKnown' }, askAgain(state, world));
}
