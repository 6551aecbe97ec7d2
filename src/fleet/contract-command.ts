import { z } from 'zod';
import { moment } from './contract-reading.ts';

const commandType = z.enum(['REBOOT', 'REFRESH_STATUS', 'SHOW_MESSAGE']);

/** What is sent with `createCommand`; strict, since here the fleet is the reader. */
export const commandOrderSchema = z.object({
  type: commandType,
  reason: z.string().min(1),
  expiresInSeconds: z.int().min(60).max(600),
});

export const commandSchema = z.object({
  id: z.string().min(1),
  terminalId: z.string().min(1),
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
    .catch('UNKNOWN'),
  reason: z.string(),
  createdAt: moment,
  expiresAt: moment,
});

export type FleetCommand = z.infer<typeof commandSchema>;
