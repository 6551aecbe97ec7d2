import type { DateTime } from 'luxon';
import type { PaymentAttempt } from '../core/terminal.ts';
import type { FleetClock } from './clock-skew.ts';
import type { FleetPayment } from './contract-payment.ts';
import { toPaymentAttempts, twinMinutes } from './to-payment-attempts.ts';

const recentMinutes = 60;

/** From when a fleet is to tell payments, on its own clock: what is a little older may be the twin of a recent attempt. */
export function tellingSince(clock: FleetClock, now: DateTime): string {
  const since = clock.toTheirs(now.minus({ minutes: recentMinutes + twinMinutes }));
  return since.toJSDate().toISOString();
}

/** The attempts of the last hour, newest first. */
export function toRecentAttempts(
  told: readonly FleetPayment[],
  clock: FleetClock,
  now: DateTime,
): readonly PaymentAttempt[] {
  const since = now.minus({ minutes: recentMinutes });
  return toPaymentAttempts(told, clock).filter((attempt) => attempt.at >= since);
}
