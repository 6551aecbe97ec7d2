import { DateTime, Duration } from 'luxon';

/** A smaller difference is the way of the answer through the network, not a wrong clock. */
const travelSeconds = 5;

/** Puts times of the fleet's clock on ours, seeing what its clock showed when it answered. */
export interface FleetClock {
  readonly toOurs: (at: string) => DateTime;
  readonly toTheirs: (at: DateTime) => DateTime;
}

export function toFleetClock(asOf: string, now: DateTime): FleetClock {
  const ahead = DateTime.fromISO(asOf, { zone: 'utc' }).diff(now);
  const skew = Math.abs(ahead.as('seconds')) < travelSeconds ? Duration.fromMillis(0) : ahead;
  return {
    toOurs: (at) => DateTime.fromISO(at, { zone: 'utc' }).minus(skew),
    toTheirs: (at) => at.plus(skew),
  };
}
