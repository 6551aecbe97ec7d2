import type { Say } from './effect.ts';
import { handOver } from './hand-off.ts';
import type { Danger } from './reading.ts';
import type { ConversationState } from './state.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** Fire and ambulance all over Japan: no number of a notice. */
const EMERGENCY = '119';

/** What protects people comes before all else, always in the same words; a person is called in the same reply. */
export function onDanger(state: ConversationState, danger: Danger, world: World): Decision {
  const values = { emergency: EMERGENCY };
  const say: Say = { type: 'say', message: `danger.${danger}`, values };
  return saidFirst(say, handOver(state, 'unsafe', world));
}
