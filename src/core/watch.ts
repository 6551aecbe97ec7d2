import type { Effect } from './effect.ts';
import type { Ask, Flow } from './flow.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** How often a watched terminal is looked at again. */
export const LOOK_AGAIN_MINUTES = 1;

/** The timer that a question with a `watch` starts: soon with a fleet, at the longest update without. */
export function watchTimer(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  { facts, now }: World,
): readonly Effect[] {
  if (!step.watch || state.position === null) return [];
  // Without a fleet there is nothing to see, only something to ask.
  if (facts.merchant === null && step.watch.otherwise === undefined) return [];
  const about = `${flow.id}/${state.position.step}`;
  const minutes = facts.merchant === null ? facts.notice.updateMinutes.to : LOOK_AGAIN_MINUTES;
  return [{ type: 'setTimer', timer: 'watch', at: now.plus({ minutes }), about }];
}
