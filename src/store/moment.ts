import { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';

/** One form for every moment (ISO 8601 in UTC, to the millisecond), so that text order is time order. */
export function toKeptMoment(moment: DateTime): string {
  if (!moment.isValid) throw new Error(`Not a moment: ${moment.invalidExplanation ?? 'unknown'}`);
  return new Date(moment.toMillis()).toISOString();
}

/** A kept moment, in the merchants' zone. It has one form, so it is not read by the reader of all ISO forms, which takes twice as long. */
export const toMoment = (kept: string): DateTime =>
  DateTime.fromMillis(Date.parse(kept), { zone: TOKYO });
