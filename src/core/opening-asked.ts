import type { DateTime } from 'luxon';
import type { ShopHours } from './due-time.ts';
import { daysNamed, isDayGone, soonest } from './moments-named.ts';
import { nextOpen } from './open-day.ts';
import { firstDay, type Notice } from './notice.ts';
import type { AskedOfTime, TimeAsked, TimeReading } from './time-reading.ts';
import { opening } from './wanted-time.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

type Hour = NonNullable<TimeAsked['shopOpens']>;

export interface Opened {
  readonly at: DateTime;
  /** The other half of the day may have been meant: it is said which was understood. */
  readonly isGuessed: boolean;
}

type AskedOpening = Pick<AskedOfTime, 'shopOpens' | 'time' | 'isOfNow' | 'shopTold'>;

/** 6時から14時まで, and 6時に出発する at twenty to six, are of the morning. */
function isMorning(at: DateTime, closes: Hour | null, now: DateTime): boolean {
  if (at <= now && opensByDay(at)) return true;
  if (at.hour < 12 && at > now && at < now.plus({ hours: SOON_HOURS })) return true;
  return closes !== null && closes.isCertain && closes.hour >= 12 && closes.hour - at.hour < 12;
}

/** When the shop opens: on the day that is named; else on the first day of the update on which it is open, and once that is here the next time that the clock shows it. */
export function openingAsked(
  { shopOpens, time, isOfNow, shopTold }: AskedOpening,
  hours: ShopHours,
  { facts, now }: World,
): Opened | null {
  if (shopOpens === null) return null;
  const inTokyo = now.setZone(TOKYO);
  const days = daysAsked(time, inTokyo, facts.notice, hours);
  const all = days.flatMap((date) => hoursOn(date, shopOpens, inTokyo, isOfNow));
  const missed = all.findLast((at) => isMissed(at, inTokyo, isOfNow));
  const at = missed ?? soonest(all, inTokyo)[0];
  if (!at?.isValid || (at <= now && missed === undefined)) return null;
  const isOpen = isEither(shopOpens) && !isMorning(at, shopTold.closes, inTokyo);
  return { at, isGuessed: isOpen && isGuessed(at, shopOpens, inTokyo) };
}

/** 明日8時半開店 is of the morning; 5時開店 may be of a bar, and today's 8時半 too. */
function isGuessed(at: DateTime, { hour }: Hour, now: DateTime): boolean {
  return at.hour >= 12 || hour < EARLY || (hour < MORNING && at.hasSame(now, 'day'));
}

/** Before it few shops open in the morning, and many for the evening. */
const EARLY = 7;

function daysAsked(
  time: TimeReading | null,
  now: DateTime,
  notice: Notice,
  hours: ShopHours,
): readonly DateTime[] {
  const day = time !== null && 'day' in time ? time.day : null;
  // 電源は昨日から入れっぱなし is of no opening.
  if (day !== null && !isDayGone(day)) return daysNamed(day, now, notice);
  const first = firstDay(notice);
  const today = now.startOf('day');
  const days = now < first ? [first] : [today, today.plus({ days: 1 })];
  return days.map((one) => nextOpen(one, hours));
}

/** From this hour on, an hour without its half of the day is one at which shops open in the morning. */
const MORNING = 9;
/** Who asks so shortly before an evening hour means that one, whatever hour it is. */
const SOON_HOURS = 2;

/** 5時開店: at five in the morning and in the evening; 9時 and 10時 in the evening only where that is close at hand. */
function hoursOn(date: DateTime, hour: Hour, now: DateTime, isOfNow: boolean): readonly DateTime[] {
  const morning = date.plus({ minutes: opening(hour) });
  if (!isEither(hour) || !date.hasSame(now, 'day')) return [morning];
  const evening = morning.plus({ hours: 12 });
  const isClose = isOfNow && evening > now && evening < now.plus({ hours: SOON_HOURS });
  return hour.hour < MORNING || isClose ? [morning, evening] : [morning];
}

function isEither({ hour, isCertain }: Hour): boolean {
  return !isCertain && hour >= EARLIEST && hour < 12;
}

/** Nobody opens at an hour before this one in the morning (`opening`). */
const EARLIEST = 5;
const JUST_OVER_MINUTES = 60;

function isMissed(at: DateTime, now: DateTime, isOfNow: boolean): boolean {
  return isJustOver(at, now) && (isOfNow || opensByDay(at));
}

/** うち7時半開店, at half past seven, is of this morning and not of the evening. */
function opensByDay({ hour }: DateTime): boolean {
  return hour >= EARLY && hour < MORNING;
}

/** 5時開店なんだけど今から間に合う at five past five is of today. */
function isJustOver(at: DateTime, now: DateTime): boolean {
  return at <= now && at > now.minus({ minutes: JUST_OVER_MINUTES });
}
