import type { Answer, AskedAt } from './asked-at.ts';
import { isOfMoney } from './doubt.ts';
import { flowChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { isLastDay } from './notice.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { isUpdating } from './counter.ts';
import { askAgain } from './steer.ts';
import { goTo } from './walk.ts';
import { isAllUpdated, saidFirst, understood, type Rule, type World } from './world.ts';

/** 会社閉まってて今夜は無理, on the last day: what comes of it, and that it can be updated after that (fact `OS: deadline`). */
export const unableTonight: Rule = (state, { reading }, world) => {
  const isBusy = state.position !== null || state.handOff !== null || isUpdating(state, world);
  if (isBusy || isOfMoney(state) || isAllUpdated(world) || !isMeant(reading, world)) return null;
  const choices = [flowChoice(REMINDER_FLOW)];
  return understood({
    state: { ...state, topics: ['os.deadline'] },
    effects: [{ ...NOT_TONIGHT, choices }],
  });
};

/** The same, to a time that was too late: it is known now, and they are told at that time all the same. */
export const reminderAllTheSame: Answer = (asked, { reading }, world) => {
  if (asked.flow.id !== REMINDER_FLOW || !isMeant(reading, world)) return null;
  return saidFirst(NOT_TONIGHT, atThatTime(asked, world) ?? askAgain(asked.state, world));
};

function atThatTime({ state, flow, step, position }: AskedAt, world: World) {
  const wanted = position.reminder?.wanted ?? null;
  const isNamed = wanted?.kind === 'tooLate' && wanted.at !== null && !wanted.isDayOnly;
  if (step.told === undefined || !position.reminder || wanted === null || !isNamed) return null;
  const reminder = { ...position.reminder, wanted: { ...wanted, kind: 'clear' as const } };
  return goTo({ ...state, position: { ...position, reminder } }, flow, step.told, world);
}

function isMeant({ hints, customerWaiting }: Reading, { facts, now }: World): boolean {
  return hints.includes('cannotTonight') && !customerWaiting && isLastDay(facts.notice, now);
}

/** What comes of it when it is not done before the deadline. */
export const NOT_TONIGHT: Say = { type: 'say', message: 'deadline.notTonight' };
