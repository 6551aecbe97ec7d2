import { z } from 'zod';
import { maybe, moment, pageOf, pageQuerySchema, pathId } from './contract-reading.ts';

const PAYMENT_STATUSES = [
  'CAPTURED',
  'AUTHORIZED',
  'FAILED',
  'CANCELLED',
  'REFUNDED',
  'PENDING',
  'UNKNOWN',
] as const;

/** One attempt to take money. No card number is part of it, not even the last digits. */
export const paymentSchema = z.object({
  id: pathId,
  terminalId: pathId.describe('The terminal of the path. A client refuses a list with another.'),
  amountMinor: z.int().describe('Whole yen.'),
  currency: z.literal('JPY'),
  method: z.enum(['CREDIT', 'FELICA', 'QR', 'OTHER']).catch('OTHER'),
  brand: maybe(z.string()),
  status: z
    .enum(PAYMENT_STATUSES)
    .catch('UNKNOWN')
    .describe(
      'FAILED and CANCELLED only where it is certain that no money was taken. An attempt that was cut off, timed out or still runs is PENDING or UNKNOWN.',
    ),
  statusReason: maybe(z.string()).describe('For staff; a merchant never sees it.'),
  createdAt: moment,
  updatedAt: maybe(moment),
  isOffline: maybe(z.boolean()).describe('Taken by the terminal alone and not yet reported.'),
  slipNumber: maybe(z.string()),
});

/** Newest first. */
export const paymentPageSchema = pageOf(paymentSchema);

export const paymentQuerySchema = pageQuerySchema.extend({
  since: moment.optional().describe('Attempts made at this time or later.'),
  until: moment.optional().describe('Attempts made before this time.'),
  status: z.enum(PAYMENT_STATUSES).optional(),
});

export type FleetPayment = z.infer<typeof paymentSchema>;
