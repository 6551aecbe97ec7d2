import { z } from 'zod';
import { reason } from './desk.ts';

const count = z.number();
const share = z.number().nullable();
const name = z.object({ ja: z.string(), en: z.string() });

const day = z.object({
  day: z.string(),
  talks: count,
  handedOff: count,
  contained: share,
  replyMedian: share,
  replyMost: share,
  endMedian: share,
  endMost: share,
  tickets: count,
  updated: count,
  updatedSoFar: count,
  pushes: count,
  ratings: z.object({ good: count, fair: count, bad: count }),
});
export type DayFigures = z.infer<typeof day>;

const heard = z.enum(['answered', 'near', 'notKnown', 'notOurs', 'wrong']);

export const figures = z.object({
  first: z.string(),
  last: z.string(),
  days: z.array(day),
  reasons: z.array(z.object({ reason, count })),
  topics: z.array(z.object({ topic: z.string(), hours: z.array(count) })),
  heard: z.array(z.object({ heard, count })),
  quota: z.object({ limit: z.number().nullable(), used: count }).nullable(),
  topicNames: z.record(z.string(), name),
});
export type Figures = z.infer<typeof figures>;

/** Days such as 2025-08-19; empty ones leave the choice to the server: the last week. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

export function figuresPath({ first, last }: Period): string {
  const query = first === '' || last === '' ? '' : `?first=${first}&last=${last}`;
  return `/desk/api/figures${query}`;
}
export const exportedPath = '/desk/api/figures/exported';
