import { asksOutside } from './effect.ts';
import type { ConversationEvent } from './event.ts';
import { isoOf } from './moment.ts';
import { isLeaveNow, isOfLater } from './sale-held.ts';
import { askAgain } from './steer.ts';
import type { ConversationState } from './state.ts';
import { askedNow, type Decision, type World } from './world.ts';

/**
 * 更新が、画面で動いていますか: while that is asked no leave is told past it (電源切っていい?, 更新していい?), and who does not know, and is handed
 * to a person, is asked again before switching off.
 */
export function withUpdateAsked(
  before: ConversationState,
  decision: Decision,
  event: ConversationEvent,
  world: World,
): Decision {
  const { state, effects } = decision;
  if (!asksIfRuns(before, world) || effects.some(asksOutside)) return decision;
  const isHanded = before.handOff === null && state.handOff !== null;
  if (isHanded) return { state: { ...state, shownAt: isoOf(world.now) }, effects };
  const isPast = asksIfRuns(state, world) && effects.some(isLeaveNow) && !isOfLater(event);
  return isPast ? askAgain(state, world) : decision;
}

function asksIfRuns(state: ConversationState, world: World): boolean {
  return askedNow(state, world)?.of === 'update';
}
