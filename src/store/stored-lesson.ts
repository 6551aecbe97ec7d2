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
const taught: z.ZodType<Taught> = z.looseObject({
  examples: z.record(z.string(), lines),
  cards: z.record(z.string(), card),
  // Versions of before have none.
  names: z.record(z.string(), z.string()).default({}),
});

/** null: of a kind that only a newer version knows. */
export const readLesson = (json: string): Lesson | null =>
  lesson.safeParse(JSON.parse(json)).data ?? null;
export const toTaught = (json: string): Taught => taught.parse(JSON.parse(json));
/** Whatever else a version keeps beside its lines stays as it is when some of them go. */
export const toLines = (json: string) => z.looseObject({ lines }).safeParse(JSON.parse(json)).data;
export const toExamples = (json: string) =>
  z.looseObject({ examples: z.record(z.string(), lines) }).parse(JSON.parse(json));
export const toTurns = (json: string): readonly number[] =>
  z.array(z.number()).parse(JSON.parse(json));
