import { flowChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import { isSince } from './past-time.ts';
import type { ConversationState } from './state.ts';
import { understood, type Decision, type World } from './world.ts';

/** 8時半につけたばかりだけど、また切るの?: not where that was since the update is out (fact `power`); null where it was before, or may have been. */
export function poweredSince(
  state: ConversationState,
  { reading: { signs, past, customerWaiting } }: ReadEvent,
  world: World,
): Decision | null {
  if (!signs.includes('asksCycle') || past === null) return null;
  if (state.position !== null || customerWaiting) return null;
  const { notice } = world.facts;
  const isOut = world.now >= notice.updateOpens;
  const since = isSince(past, notice.updateOpens, { now: world.now, notice });
  const message = isOut && since === 'yes' ? 'powered.since' : 'topic.prep.powercycle';
  const choices = [flowChoice(UPDATE_FLOW)];
  return understood({
    state: { ...state, topics: ['prep.powercycle'] },
    effects: [{ type: 'say', message, choices }],
  });
}
