import type { DateTime } from 'luxon';
import type { PaymentAttempt, PaymentOutcome } from '../core/terminal.ts';
import type { FleetClock } from './clock-skew.ts';
import type { FleetPayment } from './contract-payment.ts';

/** Two attempts at the same amount this near to each other may be one sale, taken twice. */
export const twinMinutes = 10;

/** Attempts as far as they can be told apart, newest first, whichever terminal they were made on. */
export function toPaymentAttempts(
  told: readonly FleetPayment[],
  clock: FleetClock,
): readonly PaymentAttempt[] {
  const attempts = told.map((payment) => toAttempt(payment, clock));
  return attempts
    .map((attempt) => (isUntold(attempt, attempts) ? toUnknown(attempt) : attempt))
    .toSorted((a, b) => b.at.toMillis() - a.at.toMillis());
}

function toAttempt(payment: FleetPayment, clock: FleetClock): PaymentAttempt {
  return {
    id: payment.id,
    terminalId: payment.terminalId,
    at: clock.toOurs(payment.createdAt),
    amountYen: payment.amountMinor,
    method: METHODS[payment.method],
    // An attempt that has not been made yet: nobody knows what is told there.
    outcome: clock.toPast(payment.createdAt) === null ? 'unknown' : toOutcome(payment.status),
  };
}

const METHODS = {
  CREDIT: 'credit',
  FELICA: 'felica',
  QR: 'qr',
  OTHER: 'other',
} as const satisfies Record<FleetPayment['method'], PaymentAttempt['method']>;

function toOutcome(status: FleetPayment['status']): PaymentOutcome {
  switch (status) {
    case 'CAPTURED':
      return 'captured';
    case 'FAILED':
    case 'CANCELLED':
      return 'failed';
    case 'AUTHORIZED':
    case 'REFUNDED':
    case 'PENDING':
    case 'UNKNOWN':
      return 'unknown';
  }
}

/** Whether it may be told from others at its amount. The newest went through, and all before it failed: then that one did. */
function isUntold(attempt: PaymentAttempt, all: readonly PaymentAttempt[]): boolean {
  const twins = all.filter((other) => isTwin(other, attempt));
  const wentThroughAtLast =
    attempt.outcome === 'captured' &&
    twins.every(({ at, outcome }) => outcome === 'failed' && at < attempt.at);
  return twins.length > 0 && !wentThroughAtLast;
}

function isTwin(other: PaymentAttempt, { id, amountYen, at }: PaymentAttempt): boolean {
  return (
    other.id !== id && other.amountYen === amountYen && minutesBetween(other.at, at) <= twinMinutes
  );
}

function minutesBetween(a: DateTime, b: DateTime): number {
  return Math.abs(a.diff(b).as('minutes'));
}

function toUnknown(attempt: PaymentAttempt): PaymentAttempt {
  return { ...attempt, outcome: 'unknown' };
}
