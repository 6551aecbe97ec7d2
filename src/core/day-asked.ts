import type { DateTime } from 'luxon';
import type { AskedOfTime, TimeReading } from './time-reading.ts';
import type { DueTime } from './due-time.ts';
import type { Say } from './effect.ts';
import { firstDay, isLastDay, isPastDeadline, lastDay, latestStart } from './notice.ts';
import { partOf } from './proposed-time.ts';
import { isHourBeforeOut } from './too-early.ts';
import { isOut, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/** A question about a day or an hour that can be answered with はい or いいえ gets that first (facts `opens`, `when to do it`, `OS: skip`); null for any other. */
export function dayAsked(
  topic: string,
  due: DueTime | null,
  asked: AskedOfTime,
  world: World,
): Say | null {
  if (isPastDeadline(world)) return null;
  const isLeave = asked.leave !== null && !asked.isPlanned;
  if (topic === 'update.timing' && isLeave) return leaveFor(due, asked, world);
  if (due === null || !('at' in due)) return null;
  return ofThen(topic, due.at, asked, world);
}

function ofThen(topic: string, that: DateTime, asked: AskedOfTime, world: World): Say | null {
  if (asked.isOfLastDay) return ofLastDay(that, asked, world);
  if (asked.isOfPaying && asked.isUntilThen && isEnd(that, world)) return ofLastNight(world);
  const isOfUse = asked.isOfPaying || asked.isOfStopping;
  if (isOfUse && isHourBeforeOut(that, asked, world))
    return { type: 'say', message: 'deadline.untouched', values: { stops: stopsOf(asked) } };
  if (asked.isOfStopping) return ofStopping(topic, that, world);
  return isBefore(that, world) ? inTime(topic, that, asked, world) : null;
}

/** 使えないの? is answered by いいえ, 使える? by はい. */
function stopsOf({ isOfStopping }: AskedOfTime): 'yes' | 'no' {
  return isOfStopping ? 'yes' : 'no';
}

function leaveFor(
  due: DueTime | null,
  { leave, time }: Pick<AskedOfTime, 'leave' | 'time'>,
  world: World,
): Say | null {
  if (leave === 'closed') {
    const isEarly = isNightBefore(time, world);
    return { type: 'say', message: isEarly ? 'deadline.tooEarly' : 'deadline.afterClosing' };
  }
  const named = due !== null && 'at' in due;
  if (leave !== 'now' || named) return null;
  return { type: 'say', message: isOut(world) ? 'deadline.now' : 'deadline.tooEarly' };
}

/** 今夜閉店してからやっていい?, on an evening before it is out. */
function isNightBefore(time: TimeReading | null, { facts: { notice }, now }: World): boolean {
  const day = time?.kind === 'shop' ? time.day : null;
  if (day?.kind !== 'fromToday') return false;
  return now.setZone(TOKYO).startOf('day').plus({ days: day.days }) < firstDay(notice);
}

/** 明日が最終日? Of the 26th itself it has to be said what is meant by it; its night is none of those. */
function ofLastDay(
  that: DateTime,
  { time }: AskedOfTime,
  { facts: { notice } }: World,
): Say | null {
  const isNight = partOf(time) === 'night';
  if (that.hasSame(notice.skipEnds.setZone(TOKYO), 'day') && !isNight) return null;
  const isLast = that.hasSame(lastDay(notice), 'day') ? 'yes' : 'no';
  return { type: 'say', message: 'deadline.lastDay', values: { isLast } };
}

function isEnd(that: DateTime, { facts: { notice } }: World): boolean {
  return that.toMillis() === notice.skipEnds.toMillis();
}

/** 0時前なら会計できるってこと? */
function ofLastNight({ facts: { notice } }: World): Say {
  return { type: 'say', message: 'deadline.usable', values: { that: lastDay(notice) } };
}

/** 当日何もしないと止まる?: not before the deadline, and from it on (fact `OS: deadline`). */
function ofStopping(topic: string, that: DateTime, { facts: { notice } }: World): Say | null {
  if (topic === 'update.duration' || that < firstDay(notice)) return null;
  return that < notice.skipEnds
    ? { type: 'say', message: 'deadline.notThatDay', values: { that } }
    : { type: 'say', message: 'plainly.blocked' };
}

/** On a day on which the update can still be put off. */
function isBefore(that: DateTime, { facts: { notice }, now }: World): boolean {
  return that > now && that >= firstDay(notice) && that < notice.skipEnds;
}

function inTime(topic: string, that: DateTime, asked: AskedOfTime, world: World): Say | null {
  const { notice } = world.facts;
  const values = { that, part: partOf(asked.time) };
  if (asked.isOfPaying) return { type: 'say', message: 'deadline.usable', values };
  if (asked.isOfThatDay && that <= latestStart(notice))
    return { type: 'say', message: 'deadline.thatDay', values };
  return ofDoing(topic, values, asked, world);
}

/** 6:30に始める, of the day on which it is out at 8:00; the morning as such is of the time after that. */
function ofStart({ that, part }: Then, { facts: { notice }, now }: World): string {
  if (part === 'time' && that < notice.updateOpens) return 'deadline.thenEarly';
  const latest = latestStart(notice);
  if (that > latest) return 'deadline.thenTight';
  // Shortly before the last minute it is told until when to begin.
  return part === 'time' &&
    !isLastDay(notice, now) &&
    that > latest.minus({ minutes: SHORTLY_MINUTES })
    ? 'deadline.then'
    : 'deadline.inTime';
}

const SHORTLY_MINUTES = 30;

interface Then {
  readonly [value: string]: DateTime | string;
  readonly that: DateTime;
  readonly part: string;
}

/** 夕方から営業なんで今からやる, まだ間に合う? */
function isForNow({ isOfNow, time }: AskedOfTime, world: World): boolean {
  return isOfNow && isOut(world) && time?.kind === 'at' && time.day === null;
}

function ofDoing(topic: string, values: Then, asked: AskedOfTime, world: World): Say | null {
  const { notice } = world.facts;
  // On the last day it is told until when to begin, but for an hour that is planned.
  const isHourPlanned = asked.isPlanned && values.part === 'time';
  const isToldSo = topic === 'update.timing' && isLastDay(notice, world.now) && !isHourPlanned;
  const isLeave = topic === 'os.deadline' && asked.leave === 'then';
  if (isToldSo || !(asked.isOfDoing || isLeave)) return null;
  if (isForNow(asked, world)) return { type: 'say', message: 'deadline.now' };
  const isLast = isLastDay(notice, values.that) ? 'yes' : 'no';
  return { type: 'say', message: ofStart(values, world), values: { ...values, isLast } };
}
