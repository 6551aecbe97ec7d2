import type { DateTime } from 'luxon';
import type { PaymentAttempt } from '../core/terminal.ts';
import type { FleetClock } from './clock-skew.ts';
import type { FleetPayment } from './contract-payment.ts';
import { toPaymentAttempts, twinMinutes } from './to-payment-attempts.ts';

/** Attempts from this moment on are told. */
interface Window {
  readonly clock: FleetClock;
  readonly from: DateTime;
}

/** From when a fleet is to tell payments, on its own clock: what is a little older may be the twin of one of them. */
export function tellingSince({ clock, from }: Window): string {
  return clock
    .toTheirs(from.minus({ minutes: twinMinutes }))
    .toJSDate()
    .toISOString();
}

/** The attempts from that moment on, newest first. */
export function toRecentAttempts(
  told: readonly FleetPayment[],
  { clock, from }: Window,
): readonly PaymentAttempt[] {
  return toPaymentAttempts(told, clock).filter((attempt) => attempt.at >= from);
}
