import { dayKeyOf, timeOf } from '../clock/japan-time.ts';
import type { Ticket } from '../wire/desk.ts';

/** A time for a call that is chosen with one press. */
export interface QuickTime {
  readonly kind: 'wished' | 'minutes' | 'hour';
  readonly at: string;
  /** From now on, in whole minutes. */
  readonly minutes: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A full hour that is nearer is no promise that can be kept. */
const SOONEST_MS = 10 * MINUTE_MS;

/** When a call can be promised: as the merchant wished, in a while, and at the next full hours of the same day. */
export function quickTimes(
  now: string,
  { callBackAt, callBackBy }: Pick<Ticket, 'callBackAt' | 'callBackBy'>,
): readonly QuickTime[] {
  // Whole minutes, as the field shows them, and never less than was said.
  const from = Math.ceil(Date.parse(now) / MINUTE_MS) * MINUTE_MS;
  const at = (kind: QuickTime['kind'], ms: number): QuickTime => ({
    kind,
    at: new Date(ms).toISOString(),
    minutes: Math.round((ms - from) / MINUTE_MS),
  });
  // Japan is whole hours from the world's clock.
  const hour = Math.ceil((from + SOONEST_MS) / HOUR_MS) * HOUR_MS;
  const wished = callBackBy === 'merchant' && callBackAt !== null ? Date.parse(callBackAt) : 0;
  const all = [
    ...(wished > from ? [at('wished', wished)] : []),
    ...[10, 30].map((minutes) => at('minutes', from + minutes * MINUTE_MS)),
    ...[hour, hour + HOUR_MS].map((ms) => at('hour', ms)),
  ];
  return all.filter((one, place) => all.findIndex((other) => other.at === one.at) === place);
}

/** 11:00, or with its day where that is another one. */
export function hourLabel(at: string, now: string, momentOf: (at: string) => string): string {
  return dayKeyOf(at) === dayKeyOf(now) ? timeOf(at) : momentOf(at);
}
