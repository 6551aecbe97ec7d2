import type { Choice } from './effect.ts';
import type { ConversationState } from './state.ts';
import { understood, type Decision } from './world.ts';

/** What was told or agreed to is heard, and nothing is begun; below it what may be done next. */
export function noted(state: ConversationState, choices: readonly Choice[] = []): Decision {
  return understood({ state, effects: [{ type: 'say', message: 'reminder.noted', choices }] });
}
