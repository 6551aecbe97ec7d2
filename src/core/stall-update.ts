import { UPDATE_FLOW } from './aside.ts';
import type { ConversationState } from './state.ts';
import { goTo, startFlow } from './walk.ts';
import { asksOfPayment, flowOf, standing, type Decision, type World } from './world.ts';

/** Among the answers of the walk: it was come to on the way to the update. */
export const WISHED = 'asked:stall';

/** 会計中ではない: on with the update, and not with a restart that nobody wished for. null: it is another question, or another answer. */
export function goesOnWithUpdate(
  state: ConversationState,
  choice: string,
  world: World,
): Decision | null {
  const { position, interrupted } = state;
  if (choice !== 'no' || position?.answers[WISHED] === undefined) return null;
  if (!asksOfPayment(state, world)) return null;
  const update = flowOf(UPDATE_FLOW, world);
  if (interrupted?.flow !== UPDATE_FLOW)
    return startFlow({ ...state, position: null }, update, world);
  const taken = { ...state, position: interrupted, interrupted: null };
  const at = standing(taken, world);
  return at?.step ? goTo(taken, update, interrupted.step, world) : null;
}
