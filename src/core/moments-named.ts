import { DateTime } from 'luxon';
import { firstDay, lastDay, type Notice } from './notice.ts';
import type { ClockReading, DayPart, DayReading, TimeReading } from './time-reading.ts';
import { TOKYO } from './zone.ts';

/** What a time is held against: `now` and `instead` in Asia/Tokyo. */
export interface Against {
  readonly now: DateTime;
  readonly notice: Notice;
  /** The moment that is being changed: only the hour was said, or only the day. */
  readonly instead: DateTime | null;
  /** An update is begun then, which has to be over by the deadline, and cannot begin before it is out. */
  readonly isToUpdate?: boolean;
}

/** The hour of the day, with what is meant by a part of it: the merchant is told, and may say another. */
const PARTS: Readonly<Record<DayPart, Clock>> = {
  morning: { hour: 7, minute: 30, isCertain: true, isPart: true },
  noon: { hour: 12, minute: 0, isCertain: true },
  afternoon: { hour: 15, minute: 0, isCertain: true },
  evening: { hour: 17, minute: 0, isCertain: true },
  night: { hour: 21, minute: 0, isCertain: true },
};

/** `isPart`: only a part of the day was said, and this hour stands for it. */
type Clock = Exclude<ClockReading, { part: DayPart }> & { readonly isPart?: true };

/** Every moment that a day, an hour or both may mean: one, or two that are as likely. */
export function momentsNamed(
  day: DayReading | null,
  said: ClockReading | null,
  given: Against,
): readonly DateTime[] {
  const { now, instead } = given;
  const clock = said !== null && 'part' in said ? PARTS[said.part] : said;
  if (day !== null) {
    const all = daysNamed(day, now, given.notice).map((date) =>
      onDay(date, clock ?? usual(date, given), given),
    );
    return day.kind === 'weekday' ? soonest(all, now) : all;
  }
  if (clock === null) return [];
  return instead === null ? nextTimes(clock, given) : [onDay(instead.startOf('day'), clock, given)];
}

/** Only the day was said: the hour of before, else its morning, or where that is over its evening. */
function usual(date: DateTime, given: Against): Clock {
  const { now, instead } = given;
  if (instead !== null) return { hour: instead.hour, minute: instead.minute, isCertain: true };
  return inMorning(date, given) > now ? PARTS.morning : PARTS.night;
}

/** The next time that the clock shows this. 8時 in the afternoon is tonight or tomorrow: nobody can tell. */
function nextTimes(clock: Clock, given: Against): readonly DateTime[] {
  const today = given.now.startOf('day');
  const tomorrow = today.plus({ days: 1 });
  const all = [onDay(today, clock, given), onDay(tomorrow, clock, given)];
  const [next] = soonest(all, given.now);
  const isEvening = next !== undefined && next < tomorrow && next > literally(today, clock);
  return isEvening && isMorningHour(clock) ? all : soonest(all, given.now);
}

/** The first that is still ahead, else the last. */
export function soonest(moments: readonly DateTime[], now: DateTime): readonly DateTime[] {
  const next = moments.find((at) => at > now) ?? moments.at(-1);
  return next === undefined ? [] : [next];
}

/** Until this hour the night belongs to the day before: who says 明日 may mean the morning to come. */
const NIGHT_ENDS = 5;

function onDay(date: DateTime, clock: Clock, given: Against): DateTime {
  const { now } = given;
  const tonight = date.hasSame(now, 'day') && now.hour < NIGHT_ENDS ? now : null;
  const at = clock.isPart ? inMorning(date, given) : literally(date, clock);
  if (!clock.isCertain) return inItsHalf(at, at.plus({ hours: 12 }), tonight, given);
  const before = at.minus({ days: 1 });
  return tonight !== null && clock.hour >= 24 && before > tonight ? before : at;
}

function inMorning(date: DateTime, given: Against): DateTime {
  return onceOut(literally(date, PARTS.morning), given);
}

/** On the day on which the update comes out it is not begun before that (fact `opens`): a restart before it would not count. */
export function onceOut(at: DateTime, { notice: { updateOpens }, isToUpdate }: Against): DateTime {
  const isTooEarly = isToUpdate === true && at < updateOpens && at.hasSame(updateOpens, 'day');
  return isTooEarly ? updateOpens.setZone(TOKYO) : at;
}

/** A time said without its half of the day is of the half that is still to come, and nobody means 2時 at night by day. */
function inItsHalf(
  morning: DateTime,
  evening: DateTime,
  tonight: DateTime | null,
  { now, instead }: Against,
): DateTime {
  if (instead !== null) return instead.hour < 12 ? morning : evening;
  if (morning.hour < NIGHT_ENDS) return tonight !== null && morning > tonight ? morning : evening;
  return morning <= now && morning.hasSame(now, 'day') ? evening : morning;
}

function literally(date: DateTime, { hour, minute }: Clock): DateTime {
  return date.plus({ hours: hour, minutes: minute });
}

function isMorningHour({ hour, isCertain }: Clock): boolean {
  return !isCertain && hour >= NIGHT_ENDS;
}

/** The days that may be meant, each at its midnight. */
export function daysNamed(day: DayReading, now: DateTime, notice: Notice): readonly DateTime[] {
  const today = now.startOf('day');
  switch (day.kind) {
    case 'fromToday': {
      const date = today.plus({ days: day.days });
      const isEither = now.hour < NIGHT_ENDS && (day.days === 1 || day.days === 2);
      return isEither ? [date.minus({ days: 1 }), date] : [date];
    }
    case 'date':
      return [dateOf(day.month, day.day, today)];
    case 'weekday': {
      const monday = today.startOf('week').plus({ days: day.weekday - 1 });
      return day.weeks > 0 ? [monday.plus({ weeks: 1 })] : [monday, monday.plus({ weeks: 1 })];
    }
    case 'notice': {
      const of = day.of === 'update' ? firstDay(notice) : lastDay(notice);
      return [of.plus({ days: day.days })];
    }
  }
}

function dateOf(month: number | null, day: number, today: DateTime): DateTime {
  const { year, month: inYear } = monthOf(month, day, today);
  return DateTime.fromObject({ year, month: inYear, day }, { zone: TOKYO });
}

/**
 * A day without its month is of this one; early in the next when this one is nearly over. And in December
 * nobody who names a day of January means the one that is long over.
 */
function monthOf(month: number | null, day: number, today: DateTime): DateTime {
  const first = today.set({ day: 1, month: month ?? today.month });
  if (month === null) return day < today.day - HALF_A_MONTH ? first.plus({ months: 1 }) : first;
  const isLongOver = first.plus({ months: HALF_A_YEAR }) < today.startOf('month');
  return isLongOver ? first.plus({ years: 1 }) : first;
}

const HALF_A_MONTH = 15;
const HALF_A_YEAR = 6;

/** 昨日, 一昨日: a day before today is named. */
export function isPastDay(time: TimeReading): boolean {
  return time.kind === 'at' && isDayGone(time.day);
}

/** 昨日, 一昨日. */
export function isDayGone(day: DayReading | null): boolean {
  return day?.kind === 'fromToday' && day.days < 0;
}

/** 今日, and maybe an hour of it. */
export function namesToday(time: TimeReading | null): boolean {
  return time?.kind === 'at' && isToday(time.day);
}

/** 今日, and no hour of it. */
export function namesOnlyToday(time: TimeReading | null): boolean {
  return time?.kind === 'at' && time.clock === null && isToday(time.day);
}

/** 今日. */
export function isToday(day: DayReading | null): boolean {
  return day?.kind === 'fromToday' && day.days === 0;
}

/** 前日: a day before that of the update. */
export function isEve(day: DayReading | null): boolean {
  return day?.kind === 'notice' && day.of === 'update' && day.days < 0;
}
