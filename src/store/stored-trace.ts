import { z } from 'zod';
import { LIFECYCLES, UPDATE_STATES } from '../core/terminal.ts';
import type { FleetSeen, TurnTrace } from '../engine/talk-ports.ts';

const text = z.string();
const texts = z.array(z.string());

const layer = z.object({
  state: z.enum(UPDATE_STATES),
  startedAt: text.nullable(),
  error: text.nullable(),
});

const terminal = z.object({
  label: text.nullable(),
  serialEnd: text,
  lifecycle: z.enum(LIFECYCLES),
  online: z.enum(['ONLINE', 'OFFLINE', 'UNKNOWN']),
  signal: z.enum(['GOOD', 'POOR', 'UNKNOWN']),
  seenAt: text.nullable(),
  battery: z
    .object({ percent: z.number(), charging: z.enum(['YES', 'NO', 'UNKNOWN']), at: text })
    .nullable(),
  bootAt: text.nullable(),
  firmware: layer,
  os: layer,
  app: layer,
});

const payment = z.object({
  serialEnd: text.nullable(),
  at: text,
  amountYen: z.number(),
  outcome: z.enum(['captured', 'failed', 'unknown']),
});

const fleetSeen: z.ZodType<FleetSeen> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('silent'),
    because: z.enum(['slow', 'down', 'nonsense', 'refused', 'notFound']),
  }),
  z.object({
    kind: z.literal('known'),
    askedAt: text,
    terminals: z.array(terminal),
    payments: z.array(payment).nullable(),
    arePaymentsPart: z.boolean().exactOptional(),
  }),
]);

/** What earlier versions did not keep is not known; what another version keeps in another shape neither. */
const turnTrace: z.ZodType<TurnTrace> = z.object({
  topics: texts,
  suggested: texts,
  confidence: z.number().nullable(),
  flow: text.nullable(),
  notice: text,
  turn: z.number().nullable().catch(null),
  said: texts.catch([]),
  fleet: fleetSeen.nullable().catch(null),
});

export const toTrace = (json: string): TurnTrace => turnTrace.parse(JSON.parse(json));

/** null where it cannot be read: a talk is shown without it. */
export function readTrace(json: string | null): TurnTrace | null {
  if (json === null) return null;
  try {
    return turnTrace.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
