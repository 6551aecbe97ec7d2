import type { DateTime } from 'luxon';
import { dueTime, type DueTime } from './due-time.ts';
import { firstDay } from './notice.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime, DayReading, TimeReading } from './time-reading.ts';
import type { World } from './world.ts';

/** Before the update is out, 水曜でもいい? and 15時でもいい? are of the first Wednesday, and of the day, on which it can be done. */
export function meantOf(
  { time, leave, isOfDoing }: AskedOfTime,
  { facts, now }: World,
): TimeReading | null {
  const first = firstDay(facts.notice);
  const isOfIt = (leave === 'then' || isOfDoing) && now < first;
  if (!isOfIt || time?.kind !== 'at' || isTonight(time, now, first)) return time;
  if (time.day === null) return { ...time, day: { kind: 'notice', of: 'update', days: 0 } };
  if (time.day.kind !== 'weekday' || time.day.weeks > 0) return time;
  const days = (time.day.weekday - first.weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return { ...time, day: { kind: 'notice', of: 'update', days } };
}

/** 夜中の1時は?, on the eve: of the night that comes, before there is an update. */
function isTonight({ day, clock }: At, now: DateTime, first: DateTime): boolean {
  const isBehindMidnight = clock !== null && 'hour' in clock && clock.hour >= 24;
  return day === null && isBehindMidnight && now >= first.minus({ days: 1 });
}

type At = Extract<TimeReading, { kind: 'at' }>;

const DAYS_OF_WEEK = 7;

/** The moment that is asked about, held against the clock and the deadline (fact `OS: deadline`); null: none is named. */
export function dueOf(
  time: TimeReading | null,
  { reminders }: ConversationState,
  { facts, now }: World,
): DueTime | null {
  const named = time?.kind === 'shop' ? atNoon(time.day) : time;
  if (named?.kind !== 'at' && named?.kind !== 'after') return null;
  const { notice } = facts;
  return dueTime(named, { now, notice, hours: reminders.hours, instead: null });
}

/** 26日の開店前 is of that day, whenever the shop opens. */
function atNoon(day: DayReading | null): TimeReading | null {
  return day && { kind: 'at', day, clock: { part: 'noon' } };
}
