import type { DateTime } from 'luxon';
import { anHourBefore } from '../core/terminal.ts';
import type { FleetSource, PaymentsAsking, PaymentsHeard } from './source.ts';

/** What was read, and from when on it is told. */
interface PaymentsFrom {
  readonly heard: PaymentsHeard;
  readonly from: DateTime;
}

/** The payments of the last hour, or from an earlier moment on, as far as the fleet tells so many. */
export async function readPaymentsFrom(
  { listPayments }: Pick<FleetSource, 'listPayments'>,
  asking: Omit<PaymentsAsking, 'from'>,
  wanted: DateTime | undefined,
  now: DateTime,
): Promise<PaymentsFrom> {
  const lately = anHourBefore(now);
  const first = wanted !== undefined && wanted < lately ? wanted : lately;
  const whole = await listPayments({ ...asking, from: first });
  // Too many of them are not told: the last hour then, rather than none, or some that look like all.
  const isTooMuch =
    first < lately && whole.kind === 'read' && (whole.attempts === null || whole.isPart === true);
  if (!isTooMuch) return { heard: whole, from: first };
  return { heard: await listPayments({ ...asking, from: lately }), from: lately };
}
