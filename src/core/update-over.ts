import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import type { Effect } from './effect.ts';
import type { End } from './flow.ts';
import { isoOf } from './moment.ts';
import type { ConversationState } from './state.ts';
import { withoutNeedless } from './reminders.ts';
import { isAllUpdated, isOut, type Decision, type World } from './world.ts';

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

/** もうさっき入れ直した, and nobody sees it: what comes next is on offer, and the talk does not end there. */
export function withUpdateNext(
  state: ConversationState,
  effects: readonly Effect[],
  end: End['end'],
  world: World,
): readonly Effect[] {
  const last = effects.at(-1);
  if (last?.type !== 'say' || end !== 'byWord' || !mayFollow(state, world)) return effects;
  const choices = [...(last.choices ?? []), flowChoice(UPDATE_FLOW)];
  return [...effects.slice(0, -1), { ...last, choices }];
}

/** Behind a restart alone: another walk that waits, or was wished for, is offered then. */
function mayFollow({ position, interrupted, wished }: ConversationState, world: World): boolean {
  const isAlone = interrupted === null && wished.length === 0;
  return position?.flow === RESTART_FLOW && isAlone && isOut(world) && !isAllUpdated(world);
}
