import type { Choice, Say } from './effect.ts';
import { hotlineValues } from './notice.ts';
import type { ConversationState } from './state.ts';
import { understood, type Decision, type World } from './world.ts';

/** A text with the hotline and its hours. */
export function told(message: string, world: World, choices: readonly Choice[]): Say {
  return { type: 'say', message, values: hotlineValues(world), choices };
}

/** That, as what was understood. */
export function saying(state: ConversationState, say: Say): Decision {
  return understood({ state, effects: [say] });
}

/** Where the app has closed by itself: that it is the update, waits, or may be opened. */
export const OF_CLOSED: ReadonlySet<string> = new Set([
  'asksIfSo',
  'asksIfStuck',
  'asksToOpen',
  'asksToWait',
]);
