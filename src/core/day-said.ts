import type { DateTime } from 'luxon';
import { ofDayAfter } from './day-after.ts';
import { isOfMoney } from './doubt.ts';
import { dueTime } from './due-time.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { withHourMeant } from './hour-meant.ts';
import { isoOf, momentOf, stillCounts } from './moment.ts';
import { daysNamed, type Against } from './moments-named.ts';
import type { Reading } from './reading.ts';
import { withSameHour } from './same-hour.ts';
import type { ConversationState, LastSaid } from './state.ts';
import type { ClockReading, DayReading, TimeReading } from './time-reading.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';
import { theOnly } from './the-only.ts';

type Planned = NonNullable<LastSaid['planned']>;

/** 9時に教えて, その時間に知らせて, right behind 明日やる and 25日の23時でも大丈夫?: of the day, or the moment, that was spoken of. */
export function ofDaySaid(state: ConversationState, sent: ReadEvent, world: World): ReadEvent {
  const named = withSameHour(state, sent);
  const event = withHourMeant(state, ofDayAfter(state, named, world), world);
  const planned = state.said?.planned;
  const isFree = state.position === null && state.handOff === null && !isOfMoney(state);
  if (!planned || !isFree || !stillCounts(state.said.at, world.now)) return event;
  const time = timeMeant(event.reading, planned, world);
  return time === null
    ? event
    : { ...event, reading: { ...event.reading, time, topics: ['reminder'], suggested: [] } };
}

function timeMeant(reading: Reading, { at, hasHour }: Planned, world: World): TimeReading | null {
  if (isOfElse(reading)) return null;
  const { time, signs } = reading;
  const { month, day, hour, minute } = momentOf(at).setZone(TOKYO);
  const date = { kind: 'date', month, day } as const;
  if (time === null) {
    const isThen = hasHour && signs.includes('booksThen') && momentOf(at) > world.now;
    return isThen ? { kind: 'at', day: date, clock: { hour, minute, isCertain: true } } : null;
  }
  const isAhead = momentOf(at) > world.now.setZone(TOKYO).endOf('day');
  return isAhead && isHourOnly(time) ? { ...time, day: date } : null;
}

type At = Extract<TimeReading, { kind: 'at' }>;

function isHourOnly(time: TimeReading): time is At {
  return (
    time.kind === 'at' && time.day === null && time.clock !== null && !isBehindMidnight(time.clock)
  );
}

/** An hour of the night that comes, whatever day was spoken of. */
function isBehindMidnight(clock: ClockReading): boolean {
  return 'hour' in clock && clock.hour >= HOURS_OF_DAY;
}

const HOURS_OF_DAY = 24;

function isOfElse({ topics, signs, customerWaiting, timeAsked }: Reading): boolean {
  if (customerWaiting || !topics.every((topic) => mayBeWish(topic, signs))) return true;
  // 23時に教えてください asks for nothing else.
  if (signs.includes('asks') && !timeAsked.isToRemind) return true;
  return OF_ELSE.some((sign) => signs.includes(sign));
}

/** ありがとう、そのとき教えて is no mere thanks. */
function mayBeWish(topic: string, signs: Reading['signs']): boolean {
  return topic === 'reminder' || (topic === 'thanks' && signs.includes('booksThen'));
}

const OF_ELSE = ['denied', 'ofPayment', 'mayBeOfPayment', 'ofCustomer'] as const;

/** The day, or the moment, that the merchant spoke of as one to update at; null: none. */
export function plannedIn(
  { reading }: ReadEvent,
  { reminders }: ConversationState,
  { facts: { notice }, now }: World,
): Planned | null {
  const { time } = reading;
  if (time?.kind !== 'at' || !isOfPlan(reading)) return null;
  if (time.clock && 'hour' in time.clock) {
    const given = { now, notice, hours: reminders.hours, instead: null, isToUpdate: true };
    const due = dueTime(time, given);
    return due.kind === 'clear' ? { at: isoOf(due.at), hasHour: true } : null;
  }
  const day = time.day && dayOf(time.day, { notice, now });
  return day && { at: isoOf(day), hasHour: false };
}

/** The one day that is named. 26日はできますか was answered by no: 23時に教えて, behind it, is of no day that is too late. */
function dayOf(
  named: DayReading,
  { notice, now }: Pick<Against, 'notice' | 'now'>,
): DateTime | null {
  const day = theOnly(daysNamed(named, now.setZone(TOKYO), notice));
  if (day === null) return null;
  return now < notice.skipEnds && day >= notice.skipEnds ? null : day;
}

function isOfPlan({ timeAsked, hints, signs, command }: Reading): boolean {
  if (timeAsked.isClosed || signs.includes('ofPayment')) return false;
  const { proposes, isPlanned, isOfDoing, leave, isToRemind } = timeAsked;
  if (isToRemind) return false;
  const isAsked = proposes || isPlanned || isOfDoing || leave === 'then';
  return isAsked || command === 'pause' || PLANS.some((hint) => hints.includes(hint));
}

const PLANS: readonly Hint[] = ['plansIt', 'plansThen', 'onlyPlansThen', 'comesThen', 'takesUp'];
