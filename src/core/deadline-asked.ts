import type { DateTime } from 'luxon';
import { flowChoice, topicChoice } from './choices.ts';
import { isOfMoney, mayBeOpen } from './doubt.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { Say } from './effect.ts';
import { daysNamed } from './moments-named.ts';
import { isPastDeadline, lastDay } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { ClockReading, TimeReading } from './time-reading.ts';
import { understood, type Rule, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 夜って何時?, それって何曜日, behind the deadline: its moment in full. ずっとスキップしとくわ: not for ever (fact `OS: deadline`). */
export const deadlineExplained: Rule = (state, { reading }, world) => {
  const { customerWaiting, signs } = reading;
  const isTalked = state.position === null && state.handOff === null && !isOfMoney(state);
  const isElse = customerWaiting || signs.includes('ofPayment') || mayBeOpen(state, world);
  if (!isTalked || isElse) return null;
  const said = isPastDeadline(world) ? wasUntil(reading, world) : ahead(state, reading, world);
  if (said === null) return null;
  return understood({ state: { ...state, topics: ['os.deadline'] }, effects: [said] });
};

function ahead(state: ConversationState, reading: Reading, world: World): Say | null {
  const said = nightCounted(reading, world) ?? sayFor(state.topics.at(-1), reading, world);
  return said && { ...said, choices: [UPDATE, topicChoice('reminder')] };
}

const UPDATE = flowChoice(UPDATE_FLOW);

/** 25日の深夜2時は26日扱い?: an hour behind midnight is of the next day. */
function nightCounted({ hints, time }: Reading, { facts: { notice }, now }: World): Say | null {
  const message = 'deadline.nightIs';
  if (hints.includes('countsAsNext')) return { type: 'say', message, values: { isSo: 'yes' } };
  if (hints.includes('countsAsSame')) return { type: 'say', message, values: { isSo: 'no' } };
  if (!hints.includes('countsAsDate') || time?.kind !== 'at' || time.day === null) return null;
  const [named] = daysNamed(time.day, now.setZone(TOKYO), notice);
  if (named === undefined || named < lastDay(notice)) return null;
  const isSo = named.hasSame(lastDay(notice), 'day') ? 'no' : 'yes';
  return { type: 'say', message, values: { isSo } };
}

/** 26日いっぱいちゃうん, 25日の夜までだったってこと?, once it is over: until when it was. */
function wasUntil({ time, timeAsked, topics, hints }: Reading, world: World): Say | null {
  const isOfIt = topics.join() === 'os.deadline' && !hints.includes('fearsBlock');
  if (!isOfIt || !timeAsked.isUntilThen || time?.kind !== 'at' || time.day === null) return null;
  const { notice } = world.facts;
  const [named] = daysNamed(time.day, world.now.setZone(TOKYO), notice);
  const message = 'deadline.wasUntil';
  const choices = [UPDATE];
  if (isOn(named, lastDay(notice)))
    return { type: 'say', message, values: { isSo: 'yes' }, choices };
  return isOn(named, notice.skipEnds)
    ? { type: 'say', message, values: { isSo: 'no' }, choices }
    : null;
}

function isOn(named: DateTime | undefined, that: DateTime): boolean {
  return named?.hasSame(that.setZone(TOKYO), 'day') === true;
}

function isToldOf(topic = ''): boolean {
  return TELLS_DEADLINE.has(topic);
}

function sayFor(before: string | undefined, reading: Reading, world: World): Say | null {
  if (!isToldOf(before)) return null;
  const { hints, topics, signs } = reading;
  const isPlanned = hints.includes('putsOffForever') && !signs.includes('asks');
  if (isPlanned) return { type: 'say', message: 'deadline.pastMidnight' };
  if (hints.includes('wonderedWhichNight')) return { type: 'say', message: 'deadline.thatNight' };
  const isOnly = topics.length > 0 && topics.every((topic) => topic === 'os.deadline');
  return isOnly && isHourAsked(reading) && isYes(reading, world) ? YES : null;
}

function isHourAsked({ time, timeAsked, signs }: Reading): boolean {
  const isOfHour = time?.kind === 'at' && time.clock !== null;
  return isOfHour && (timeAsked.isUntilThen || timeAsked.isSaidBack) && signs.includes('asks');
}

const YES: Say = { type: 'say', message: 'deadline.lastDay', values: { isLast: 'yes' } };

/** Their answers name it. */
const TELLS_DEADLINE: ReadonlySet<string> = new Set([
  'os.deadline',
  'os.skip',
  'os.dialog',
  'update.required',
  'update.timing',
  'update.when',
]);

/** 25日の24時まで?, つまり月曜いっぱい?, behind the deadline itself: はい, and its moment in full. null: nothing is asked of it. */
export function deadlineSaidBack(reading: Reading, world: World): Say | null {
  const { time, signs } = reading;
  const isAsked = time !== null || signs.includes('asksAtDeadline');
  if (isPastDeadline(world) || !signs.includes('asks') || !isAsked) return null;
  return isYes(reading, world) ? YES : { type: 'say', message: 'deadline.thatNight' };
}

/** 24時からでも使える? and 0時に始めていい? ask for something else. */
function isYes({ time, timeAsked, hints, signs }: Reading, world: World): boolean {
  const { isOfPaying, isOfDoing, proposes, leave, isOfStopping } = timeAsked;
  if (hints.includes('wondersWhen') || isOfPaying || isOfDoing || proposes || leave !== null)
    return false;
  return isThatNight(time, world) || (isOfStopping && signs.includes('asksAtDeadline'));
}

/** The last day as such, or the midnight at its end. */
function isThatNight(time: TimeReading | null, { facts: { notice }, now }: World): boolean {
  if (time?.kind !== 'at') return false;
  const { day, clock } = time;
  const [named = null] = day === null ? [] : daysNamed(day, now.setZone(TOKYO), notice);
  const isOf = (that: DateTime) => named !== null && named.hasSame(that.setZone(TOKYO), 'day');
  if (clock === null) return isOf(lastDay(notice));
  if (hourOf(clock) === 24) return day === null || isOf(lastDay(notice));
  return hourOf(clock) === 0 && (day === null || isOf(notice.skipEnds));
}

function hourOf(clock: ClockReading): number | null {
  return 'part' in clock || clock.minute !== 0 ? null : clock.hour;
}
