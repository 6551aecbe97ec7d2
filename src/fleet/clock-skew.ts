import { DateTime, Duration } from 'luxon';

/** A smaller difference is the way of the answer through the network, not a wrong clock. */
const travelSeconds = 5;
/** What is told of a later moment than this is told by a wrong clock. */
const graceSeconds = 60;
const maxSkewMinutes = 10;

/** Puts times of the fleet's clock on ours, seeing what its clock showed when it answered. */
export interface FleetClock {
  readonly toOurs: (at: string) => DateTime;
  /** The same of something that has happened; null when it would lie in the future, so nobody knows when. */
  readonly toPast: (at: string | null) => DateTime | null;
  readonly toTheirs: (at: DateTime) => DateTime;
}

export function toFleetClock(asOf: string, now: DateTime): FleetClock {
  const ahead = aheadOf(asOf, now);
  const isTravel = Math.abs(ahead.as('seconds')) < travelSeconds;
  const skew = isTravel ? Duration.fromMillis(0) : ahead;
  const toOurs = (at: string) => DateTime.fromISO(at, { zone: 'utc' }).minus(skew);
  const latest = now.plus({ seconds: graceSeconds });
  return {
    toOurs,
    toPast: (at) => {
      const ours = at === null ? null : toOurs(at);
      return ours !== null && ours > latest ? null : ours;
    },
    toTheirs: (at) => at.plus(skew),
  };
}

/**
 * Whether the clocks are further apart than clocks of servers are. Then `asOf` is more likely that
 * of an old copy, and what it tells of an hour ago would pass for now.
 */
export function isOldCopy(asOf: string, now: DateTime): boolean {
  return Math.abs(aheadOf(asOf, now).as('minutes')) > maxSkewMinutes;
}

function aheadOf(asOf: string, now: DateTime): Duration {
  return DateTime.fromISO(asOf, { zone: 'utc' }).diff(now);
}
