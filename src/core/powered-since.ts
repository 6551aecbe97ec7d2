import { flowChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import { isSince } from './past-time.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { asksOfPayment, isOut, understood, type World, type Rule } from './world.ts';

/** 8時半につけたばかりだけど、また切るの?: not where that was since the update is out (fact `power`); null where it was before, or may have been. */
export const poweredSince: Rule = (state, event, world) => {
  const { past, customerWaiting } = event.reading;
  if (past === null || customerWaiting || !isOfCycle(state, event, world)) return null;
  const { notice } = world.facts;
  const since = isSince(past, notice.updateOpens, { now: world.now, notice });
  const message = isOut(world) && since === 'yes' ? 'powered.since' : 'topic.prep.powercycle';
  const choices = [flowChoice(UPDATE_FLOW)];
  return withWayBack(
    understood({
      state: { ...state, topics: ['prep.powercycle'] },
      effects: [{ type: 'say', message, ...(state.position === null ? { choices } : {}) }],
    }),
  );
};

/** Asked outside of talks; or これ7時にもうやったんだけど, where a restart is about to be led through. */
function isOfCycle(state: ConversationState, { reading }: ReadEvent, world: World): boolean {
  if (state.position === null) return TOLD.some((sign) => reading.signs.includes(sign));
  return asksOfPayment(state, world) && reading.hints.includes('doneBefore');
}

const TOLD = ['asksCycle', 'tellsOn'] as const;
