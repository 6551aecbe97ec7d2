import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isOfMoney } from './doubt.ts';
import { dueOf } from './due-asked.ts';
import { isLastDay } from './notice.ts';
import { latestFor } from './room-left.ts';
import type { Sign } from './sign.ts';
import { understood, type Rule } from './world.ts';

/** 3組出るのたぶん0時半, 0時過ぎに会計だけして, on the last night: that none of them can pay then, and what is left (fact `OS: deadline`). */
export const guestsPast: Rule = (state, { reading }, world) => {
  const { facts, now } = world;
  const { notice } = facts;
  const { hints, signs, time } = reading;
  if (!hints.includes('guestsPayThen') || !isLastDay(notice, now)) return null;
  if (state.position !== null || state.handOff !== null || isOfMoney(state)) return null;
  if (STOPPED.some((sign) => signs.includes(sign))) return null;
  if (dueOf(time, state, world)?.kind !== 'tooLate') return null;
  const values = latestFor(notice.skipEnds, now, notice);
  const choices = [flowChoice(UPDATE_FLOW), topicChoice('os.deadline')];
  return understood({
    state: { ...state, topics: ['os.deadline'] },
    effects: [{ type: 'say', message: 'deadline.guestsPast', values, choices }],
  });
};

/** Something was begun, or has stopped. */
const STOPPED: readonly Sign[] = [
  'hasBegun',
  'mayHaveBegun',
  'brokenDown',
  'midSale',
  'doubtsRetry',
];
