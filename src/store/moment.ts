import { DateTime } from 'luxon';

/** One form for every moment, so that text order is time order. */
export function toKeptMoment(moment: DateTime): string {
  const kept = moment.toUTC().toISO();
  if (kept === null) throw new Error(`Not a moment: ${moment.invalidExplanation ?? 'unknown'}`);
  return kept;
}

export const toMoment = (kept: string): DateTime => DateTime.fromISO(kept, { zone: 'Asia/Tokyo' });
