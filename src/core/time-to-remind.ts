import type { Sign } from './sign.ts';
import type { AskedOfTime, HourReading, TimeReading } from './time-reading.ts';

interface RemindCause {
  readonly timed?: AskedOfTime | null;
  readonly signs?: readonly Sign[];
}

/** When to ring: an hour before what is named as the opening, or as too late (10時より前に知らせて). */
export function timeToRemind({ timed, signs = [] }: RemindCause): TimeReading | null {
  if (!timed || timed.time?.kind !== 'at') return timed?.time ?? null;
  const { time, shopOpens } = { ...timed, time: timed.time };
  const { day, clock } = time;
  if (clock === null || !('hour' in clock)) return time;
  // 10時開店です、10時に知らせて names the hour itself.
  if (signs.includes('beforeOpening') && isOpening(clock, shopOpens))
    return { kind: 'shop', of: 'opens', side: 'before', minutes: null, day };
  return signs.includes('beforeThen') ? { ...time, clock: anHourBefore(clock) } : time;
}

function anHourBefore(clock: HourReading): HourReading {
  return clock.hour === 0 ? clock : { ...clock, hour: clock.hour - 1 };
}

function isOpening(clock: HourReading, opens: HourReading | null): boolean {
  return opens?.hour === clock.hour && opens.minute === clock.minute;
}
