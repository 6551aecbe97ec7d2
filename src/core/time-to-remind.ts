import type { Sign } from './sign.ts';
import type { AskedOfTime, TimeReading } from './time-reading.ts';

/** When to ring: an hour before what is named as the opening, or as too late (10時より前に知らせて). */
export function timeToRemind(
  timed: AskedOfTime | null,
  signs: readonly Sign[],
): TimeReading | null {
  const time = timed?.time ?? null;
  if (timed === null || time?.kind !== 'at' || !time.clock || !('hour' in time.clock)) return time;
  const { shopOpens, isToRemind } = timed;
  const { day, clock } = time;
  const isOpening = shopOpens?.hour === clock.hour && shopOpens.minute === clock.minute;
  // 10時開店です、10時に知らせて names the hour itself.
  if (isOpening && isToRemind && signs.includes('beforeOpening'))
    return { kind: 'shop', of: 'opens', side: 'before', minutes: null, day };
  const isEarlier = signs.includes('beforeThen') && clock.hour > 0;
  return isEarlier ? { ...time, clock: { ...clock, hour: clock.hour - 1 } } : time;
}
