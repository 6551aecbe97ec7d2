import { z } from 'zod';
import { moment } from './moment.ts';
import { commandMoodSchema } from '../simulator/fleet-command-mood.ts';
import type { PaymentSeed, TerminalSeed } from '../simulator/fleet-seed.ts';

const version = z.enum(['old', 'new']);
const updateState = z.union([
  z.enum(['none', 'pending', 'downloading', 'done']),
  z.templateLiteral(['failed:', z.string().min(1)]),
]);

/** One terminal as the fleet knows it. What a wrong guess would change must be written down. */
export const terminal = z
  .strictObject({
    serial: z.string().min(4),
    label: z.string().nullable().default(null),
    battery: z.number().min(0).max(100).nullable(),
    charging: z.boolean().default(false),
    online: z.boolean(),
    last_seen: moment.nullable(),
    last_boot: moment.nullable().default(null),
    firmware: version.default('old'),
    os: version.default('old'),
    app: version.default('old'),
    update_state: updateState.default('none'),
    wifi: z.enum(['ok', 'weak', 'off']).default('ok'),
    untold: z.array(z.enum(['firmware', 'os', 'paymentApp'])).default([]),
    suspended: z.boolean().default(false),
    app_updating: z.boolean().default(false),
  })
  .transform(
    ({
      last_seen: lastSeen,
      last_boot: lastBoot,
      update_state: state,
      app_updating: appUpdating,
      ...same
    }): TerminalSeed => ({
      ...same,
      lastSeen,
      lastBoot,
      updateState: state,
      appUpdating,
    }),
  );

export const payment = z
  .strictObject({
    time: moment,
    amount: z.int().positive(),
    status: z.enum(['captured', 'failed', 'unknown']),
    method: z.enum(['credit', 'felica', 'qr']).optional(),
    serial: z.string().optional(),
  })
  .transform(({ serial, method, ...same }): PaymentSeed => ({
    ...same,
    ...(method === undefined ? {} : { method }),
    ...(serial === undefined ? {} : { serial }),
  }));

export const commands = commandMoodSchema;

export const fleetApi = z.enum(['ok', 'down', 'slow', 'nonsense']);

/** `terminals: none`: this LINE account is not linked to a merchant. */
export const hasNoOwnTerminals = z.literal('none');

/** Who else is at the desk when a talk begins. */
export const queueShape = z.strictObject({
  /** So many have asked for a person, and wait. */
  waiting: z.int().min(0).max(20).default(0),
  /** So many minutes these waited for the first words of staff, who wrote one every ten minutes until now. */
  answered: z.array(z.number().positive()).max(20).default([]),
});

export type Others = z.infer<typeof queueShape>;

/** How many people a talk needs besides its own. */
export function othersOf(queue: Others | undefined): number {
  return queue === undefined ? 0 : queue.waiting + queue.answered.length;
}
