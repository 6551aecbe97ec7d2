import { asksOutside } from './effect.ts';
import type { ConversationEvent } from './event.ts';
import { isoOf } from './moment.ts';
import { isLeaveNow, isOfLater } from './sale-held.ts';
import { askAgain } from './steer.ts';
import type { ConversationState } from './state.ts';
import { askedNow, type Decision, type World } from './world.ts';

/**
 * 更新が、画面で動いていますか: while that is asked no leave is told past it (電源切っていい?, 更新していい?), and who leaves it without an answer, or
 * does not know, is asked again before switching off.
 */
export function withUpdateAsked(
  before: ConversationState,
  decision: Decision,
  event: ConversationEvent,
  world: World,
): Decision {
  const { state, effects } = decision;
  if (!asksIfRuns(before, world) || effects.some(asksOutside)) return decision;
  if (isLeft(before, state)) return { state: { ...state, failedAt: isoOf(world.now) }, effects };
  const isPast = asksIfRuns(state, world) && effects.some(isLeaveNow) && !isOfLater(event);
  return isPast ? askAgain(state, world) : decision;
}

function asksIfRuns(state: ConversationState, world: World): boolean {
  return askedNow(state, world)?.of === 'update';
}

/** やめる, 分からない, or on to another walk; 更新中 and that it is over answer it. */
function isLeft(before: ConversationState, state: ConversationState): boolean {
  const isElse = state.position?.flow !== before.position?.flow;
  return isElse && state.updatingAt === before.updatingAt && state.updatedAt === before.updatedAt;
}
