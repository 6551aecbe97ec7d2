import { UPDATE_FLOW } from './aside.ts';
import type { End } from './flow.ts';
import { isoOf } from './moment.ts';
import type { ConversationState } from './state.ts';
import { withoutNeedless } from './reminders.ts';
import { isOut, type Decision, type World } from './world.ts';

/** これで会計していい? is understood by it. */
export function withUpdateOver(
  state: ConversationState,
  end: End['end'],
  world: World,
): ConversationState {
  const isOver = state.position?.flow === UPDATE_FLOW && (end === 'solved' || end === 'byWord');
  return isOver && isOut(world) ? { ...state, updatedAt: isoOf(world.now) } : state;
}

/** Where nobody sees the end, the merchant's word is it: nothing reminds them of the update any more. */
export function withoutReminders(
  from: ConversationState,
  decision: Decision,
  end: End['end'],
  { facts }: World,
): Decision {
  const isOver = end === 'byWord' && from.position?.flow === UPDATE_FLOW;
  return isOver && facts.merchant === null ? withoutNeedless(decision) : decision;
}
