import { DateTime } from 'luxon';
import { TOKYO } from '../core/zone.ts';

/** One form for every moment, so that text order is time order. */
export function toKeptMoment(moment: DateTime): string {
  const kept = moment.toUTC().toISO();
  if (kept === null) throw new Error(`Not a moment: ${moment.invalidExplanation ?? 'unknown'}`);
  return kept;
}

export const toMoment = (kept: string): DateTime => DateTime.fromISO(kept, { zone: TOKYO });
