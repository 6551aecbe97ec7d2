import { z } from 'zod';

/** What one run of the generator is to send. */
export const loadJob = z.object({
  /** Begins each event's id and reply token. */
  name: z.string(),
  url: z.url(),
  secret: z.string(),
  /** A tap in the menu, always the same question, or a talk: everybody's first message, then everybody's second. */
  kind: z.enum(['tap', 'text', 'talk']),
  /** null: as fast as they are answered. */
  perSecond: z.number().nullable(),
  seconds: z.number(),
  /** Never more than so many. */
  most: z.number(),
  connections: z.int(),
  /** So many users write, one after the other. */
  conversations: z.int(),
  out: z.string(),
});
export type LoadJob = z.infer<typeof loadJob>;

const spread = z.object({ p50: z.number(), p99: z.number(), p999: z.number() });
export type Spread = z.infer<typeof spread>;

/** What it sent, and what came back. */
export const loadSent = z.object({
  sent: z.number(),
  refused: z.number(),
  seconds: z.number(),
  from: z.number(),
  ack: spread,
  /** What sending them took. */
  cpuMs: z.number(),
  dueAt: z.array(z.number()),
});
