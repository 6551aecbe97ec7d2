import { z } from 'zod';
import { told, verdict } from './verdict.ts';

/** In the order of the table. */
export const ENGINES = ['own', 'nlp-js', 'minisearch', 'orama', 'fuse'] as const;
export type EngineId = (typeof ENGINES)[number];

export const NAMES: Readonly<Record<EngineId, string>> = {
  own: 'Madoguchi',
  'nlp-js': 'nlp.js',
  minisearch: 'MiniSearch',
  orama: 'Orama',
  fuse: 'Fuse.js',
};

/** What a child process is told to do. */
export const jobs = z.object({
  job: z.enum(['quality', 'learn', 'wake', 'confusions']),
  engine: z.enum(ENGINES),
  /** Holds `material.json`; results and what is kept are written there. */
  folder: z.string(),
});

export type Job = z.infer<typeof jobs>;

export const quality = z.object({
  about: z.string(),
  verdicts: z.array(verdict),
  /** The same engine, ever more careful; empty where it has no such limits to raise. */
  stricter: z.array(told),
});
export type Quality = z.infer<typeof quality>;

export const learned = z.object({ startMs: z.number(), addedMb: z.number() });
export type Learned = z.infer<typeof learned>;

const took = z.object({ p50Ms: z.number(), p99Ms: z.number() });
export type Took = z.infer<typeof took>;

export const waking = learned.extend({
  read: z.number(),
  whole: took,
  /** Only the topics and their scores; the same where reading is no more than that. */
  scores: took,
  residentMb: z.number(),
});
export type Waking = z.infer<typeof waking>;
