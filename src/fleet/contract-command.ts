import { z } from 'zod';
import { moment, pathId } from './contract-reading.ts';

const commandType = z
  .enum(['REBOOT', 'REFRESH_STATUS', 'SHOW_MESSAGE'])
  .describe(
    'REBOOT: a restart; refused while a payment or an update runs. REFRESH_STATUS: the terminal reports anew. SHOW_MESSAGE: it shows a hint of the operator.',
  );

/** What is sent with `createCommand`; strict, since here the fleet is the reader. */
export const commandOrderSchema = z.object({
  type: commandType,
  reason: z.string().min(1).max(500).describe('Why, for whoever reads the log of the fleet.'),
  expiresInSeconds: z
    .int()
    .min(60)
    .max(600)
    .describe('A command that could not be delivered by then is EXPIRED, and never carried out.'),
});

/** One key is one command, however often it is sent. */
export const commandHeadersSchema = z.object({
  'Idempotency-Key': z
    .string()
    .min(16)
    .max(255)
    .describe(
      'Made once for each wish, and kept by the server for 24 hours at least. The same key with the same order gives the command that it made before; with another order it is refused.',
    ),
});

export const commandSchema = z.object({
  id: pathId,
  terminalId: pathId,
  type: commandType,
  status: z
    .enum([
      'PENDING',
      'SENT',
      'SUCCEEDED',
      'FAILED',
      'EXPIRED',
      'CANCELLED',
      'ACCEPTED_UNTRACKED',
      'UNKNOWN',
    ])
    .catch('UNKNOWN')
    .describe(
      'PENDING, then SENT, then one of the others. ACCEPTED_UNTRACKED: passed on to a system that tells no result; it stays so.',
    ),
  reason: z.string(),
  createdAt: moment,
  expiresAt: moment,
});

export type FleetCommand = z.infer<typeof commandSchema>;
