import { flowChoice, topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isFreeTalk } from './doubt.ts';
import { isLastDay } from './notice.ts';
import type { Reading } from './reading.ts';
import { UPDATE_FLOW } from './aside.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** 今夜充電しとくわ, 今夜充電して明日やる: said to be right, how much it takes, and until when the update may wait. null: anything else. */
export const willCharge: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('willCharge') || isElse(reading, world)) return null;
  if (!isFreeTalk(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isUpdating(state, world) || isAllUpdated(world)) return null;
  const choices = [topicChoice('reminder'), flowChoice(UPDATE_FLOW)];
  return understood({
    state: { ...state, topics: ['prep.charge'] },
    effects: [{ type: 'say', message: 'prep.willCharge', choices }],
  });
};

/** 明日やる, on the last day, is too late. */
function isElse({ signs, customerWaiting, timeAsked, time }: Reading, world: World): boolean {
  if (signs.includes('asks') || customerWaiting || timeAsked.isToRemind) return true;
  return isLastDay(world.facts.notice, world.now) && time?.kind === 'at';
}
