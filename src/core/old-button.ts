import { MAIN_CHOICES } from './choices.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** Never an action: a word, and what counts now. */
export function onOldButton(state: ConversationState, world: World): Decision {
  if (state.position === null) {
    return { state, effects: [{ type: 'say', message: 'oldButton', choices: MAIN_CHOICES }] };
  }
  return saidFirst({ type: 'say', message: 'oldButton' }, askAgain(state, world));
}
