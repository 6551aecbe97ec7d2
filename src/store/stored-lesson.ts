import { z } from 'zod';
import type { Lesson, Taught, TaughtCard } from '../core/taught.ts';

const lines = z.array(z.string());
const card: z.ZodType<TaughtCard> = z.object({
  label: z.string(),
  text: z.string(),
  call: z.enum(['hotline', 'otherServices']).nullable(),
});
const lesson: z.ZodType<Lesson> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('example'), topic: z.string(), lines }),
  z.object({ kind: z.literal('card'), topic: z.string(), lines, card }),
]);
const taught: z.ZodType<Taught> = z.object({
  examples: z.record(z.string(), lines),
  cards: z.record(z.string(), card),
  // Versions of before have none.
  names: z.record(z.string(), z.string()).default({}),
});

export const toLesson = (json: string): Lesson => lesson.parse(JSON.parse(json));
export const toTaught = (json: string): Taught => taught.parse(JSON.parse(json));
export const toTurns = (json: string): readonly number[] =>
  z.array(z.number()).parse(JSON.parse(json));
