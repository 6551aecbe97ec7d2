import type { DueTime } from './due-time.ts';
import { firstDay, type Notice } from './notice.ts';
import type { TimeReading } from './time-reading.ts';
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
  const early = time?.kind === 'at' && time.day === null ? isBeforeOpening(time, notice) : null;
  return early ?? due.at < opens;
}

/** 7時からやれる?, and no day: of the day on which it opens (fact `opens`). 昼間 and 夜 of that day are no too early. */
function isBeforeOpening({ clock }: At, { updateOpens }: Notice): boolean | null {
  if (clock === null) return null;
  if ('part' in clock) return false;
  const opens = updateOpens.setZone(TOKYO);
  return clock.hour * 60 + clock.minute < opens.hour * 60 + opens.minute;
}

type At = Extract<TimeReading, { kind: 'at' }>;
