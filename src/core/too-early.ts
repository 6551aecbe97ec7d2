import type { DateTime } from 'luxon';
import type { DueTime } from './due-time.ts';
import type { Say } from './effect.ts';
import { firstDay, type Notice } from './notice.ts';
import type { AskedOfTime, TimeReading } from './time-reading.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

/** 今日アップデートしてもいい, days before there is one. */
export function isTooEarly(
  due: DueTime,
  time: TimeReading | null,
  { facts: { notice }, now }: World,
): boolean {
  const opens = firstDay(notice);
  if (now >= opens || !('at' in due)) return false;
  const early = time?.kind === 'at' && time.day === null ? isBeforeUpdateOpens(time, notice) : null;
  return early ?? due.at < opens;
}

/** 7時半に出勤してやったらだめなの? is told of that hour. */
export function earlyAt(time: TimeReading | null, { facts: { notice } }: World): Say {
  const clock = time?.kind === 'at' && time.day === null ? time.clock : null;
  if (clock === null || 'part' in clock) return { type: 'say', message: 'deadline.tooEarly' };
  // 夜中の1時 is of the night before it is out, too.
  const that = firstDay(notice).plus({ hours: clock.hour % 24, minutes: clock.minute });
  return { type: 'say', message: 'deadline.thenEarly', values: { that, part: 'time' } };
}

/** 6時から8時は使える?, 7時に入れ直したら更新出る?: an hour that was named and is to come, before the update is out; 0時から8時は使えない?, asked in that very night, is of it. */
export function isHourBeforeOut(
  that: DateTime,
  { time }: Pick<AskedOfTime, 'time'>,
  { facts: { notice }, now }: World,
): boolean {
  if (time?.kind !== 'at' || time.clock === null || now >= notice.updateOpens) return false;
  const isThatNight = now >= firstDay(notice) && time.day === null;
  if (isThatNight && isBeforeUpdateOpens(time, notice) === true) return true;
  return that > now && that < notice.updateOpens;
}

/** 7時からやれる?, and no day: of the day on which it opens (fact `opens`). 昼間 and 夜 of that day are no too early. */
function isBeforeUpdateOpens({ clock }: At, { updateOpens }: Notice): boolean | null {
  if (clock === null) return null;
  if ('part' in clock) return false;
  const opens = updateOpens.setZone(TOKYO);
  return (clock.hour % 24) * 60 + clock.minute < opens.hour * 60 + opens.minute;
}

type At = Extract<TimeReading, { kind: 'at' }>;
