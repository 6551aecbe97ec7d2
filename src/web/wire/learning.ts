import { z } from 'zod';

const person = z.object({ id: z.string(), name: z.string() });
const card = z.object({
  label: z.string(),
  text: z.string(),
  call: z.enum(['hotline', 'otherServices']).nullable(),
});
const lesson = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('example'), topic: z.string(), lines: z.array(z.string()) }),
  z.object({ kind: z.literal('card'), topic: z.string(), lines: z.array(z.string()), card }),
]);

const group = z.object({
  turns: z.array(z.number()),
  count: z.number(),
  lastAt: z.string().nullable(),
  heard: z.enum(['near', 'notKnown', 'notOurs', 'wrong']).nullable(),
  words: z.array(z.string()),
  near: z.string().nullable(),
});
export type Group = z.infer<typeof group>;

const kept = z.object({
  id: z.string(),
  lesson,
  status: z.enum(['open', 'published', 'rejected']),
  author: person,
  writtenAt: z.string(),
  decidedBy: person.nullable(),
  decidedAt: z.string().nullable(),
  version: z.number().nullable(),
  mistakes: z.array(z.string()),
});
export type KeptLesson = z.infer<typeof kept>;

const topic = z.object({ id: z.string(), ja: z.string(), en: z.string() });
export type Topic = z.infer<typeof topic>;
const fact = z.object({ insert: z.string(), says: z.string() });
export type Fact = z.infer<typeof fact>;

export const learning = z.object({
  published: z.number(),
  learnt: z.number(),
  groups: z.array(group),
  lessons: z.array(kept),
  topics: z.array(topic),
  facts: z.array(fact),
});
export type Learning = z.infer<typeof learning>;

export const learningPath = '/desk/api/learning';
export const lessonsPath = `${learningPath}/lessons`;
export const dismissedPath = `${learningPath}/dismissed`;
export const exportPath = `${learningPath}/export`;
export const decidePath = (id: string, what: 'publish' | 'reject' | 'take-back') =>
  `${lessonsPath}/${encodeURIComponent(id)}/${what}`;
