import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isFreeTalk } from './doubt.ts';
import { dueOf } from './due-asked.ts';
import { firstDay } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { mustCharge } from './to-tell.ts';
import { mustAskFleet, understood, type Rule, type World } from './world.ts';

/** 8時に間に合うかな, within two hours, of a terminal that is seen to be short of charge: nobody knows when it will do. */
export const chargeInTime: Rule = (state, { reading }, world) => {
  if (!isAsked(reading, state, world) || world.facts.merchant === null) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!mustCharge(world)) return null;
  const choices = [topicChoice('os.skip'), flowChoice(UPDATE_FLOW)];
  return understood({
    state: { ...state, topics: ['prep.charge'] },
    effects: [{ type: 'say', message: 'charge.howLong', choices }],
  });
};

function isAsked(
  { timeAsked, time, topics, customerWaiting }: Reading,
  state: ConversationState,
  world: World,
): boolean {
  if (!isFreeTalk(state, world) || customerWaiting || topics.join() !== 'update.timing')
    return false;
  // 10時半に開けるんですが is held against that hour.
  const isOfOpening = timeAsked.shopOpens !== null || timeAsked.isOfOpening;
  if (isOfOpening || !timeAsked.isInTime) return false;
  // Days before there is an update, no evening of theirs is meant.
  if (world.now < firstDay(world.facts.notice)) return false;
  const due = dueOf(time, state, world);
  return due !== null && 'at' in due && due.at.diff(world.now).as('hours') < SOON_HOURS;
}

const SOON_HOURS = 2;
