import { UPDATE_FLOW } from './aside.ts';
import type { End } from './flow.ts';
import { isoOf } from './moment.ts';
import type { ConversationState } from './state.ts';
import { isOut, type World } from './world.ts';

/** これで会計していい? is understood by it. */
export function withUpdateOver(
  state: ConversationState,
  end: End['end'],
  world: World,
): ConversationState {
  const isOver = state.position?.flow === UPDATE_FLOW && (end === 'solved' || end === 'byWord');
  return isOver && isOut(world) ? { ...state, updatedAt: isoOf(world.now) } : state;
}
