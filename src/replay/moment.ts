import { DateTime } from 'luxon';
import { z } from 'zod';

/** A time as people write it, seconds or not, but always with its offset. */
export const moment = z
  .string()
  .refine(isMoment, 'must be a time with its offset, such as 2025-08-19T08:05:00+09:00');

export function isMoment(text: string): boolean {
  return /T.*(?:[+-]\d\d:?\d\d|Z)$/.test(text) && DateTime.fromISO(text).isValid;
}
