import { saysClosed } from './closed-till.ts';
import type { Sign } from './sign.ts';
import type { AskedOfTime, HourReading, TimeReading } from './time-reading.ts';

interface RemindCause {
  readonly timed?: AskedOfTime | null;
  readonly signs?: readonly Sign[];
}

/** The wish for a reminder, as it was put. */
export function reminderWished(cause: RemindCause) {
  return { time: timeToRemind(cause), isClosed: cause.timed ? saysClosed(cause.timed) : false };
}

/** When to ring: an hour before what is named as the opening, or as too late (10時より前に知らせて). */
function timeToRemind({ timed, signs = [] }: RemindCause): TimeReading | null {
  return timed ? earlier(timed, timed.time, signs) : null;
}

function earlier(
  { shopOpens }: AskedOfTime,
  time: TimeReading | null,
  signs: readonly Sign[],
): TimeReading | null {
  if (time?.kind !== 'at') return time;
  const { day, clock } = time;
  if (clock === null || !('hour' in clock)) return time;
  // 10時開店です、10時に知らせて names the hour itself.
  if (signs.includes('beforeOpening') && isSame(clock, shopOpens))
    return { kind: 'shop', of: 'opens', side: 'before', minutes: null, day };
  return signs.includes('beforeThen') ? { ...time, clock: anHourBefore(clock) } : time;
}

function isSame(clock: HourReading, opens: HourReading | null): boolean {
  return opens?.hour === clock.hour && opens.minute === clock.minute;
}

function anHourBefore(clock: HourReading): HourReading {
  return clock.hour === 0 ? clock : { ...clock, hour: clock.hour - 1 };
}
