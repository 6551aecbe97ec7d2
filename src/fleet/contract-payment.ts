import { z } from 'zod';
import { maybe, moment, pageOf, pathId } from './contract-reading.ts';

/** One attempt to take money. No card number is part of it, not even the last digits. */
export const paymentSchema = z.object({
  id: pathId,
  terminalId: pathId,
  amountMinor: z.int(),
  currency: z.literal('JPY'),
  method: z.enum(['CREDIT', 'FELICA', 'QR', 'OTHER']).catch('OTHER'),
  brand: maybe(z.string()),
  status: z
    .enum(['CAPTURED', 'AUTHORIZED', 'FAILED', 'CANCELLED', 'REFUNDED', 'PENDING', 'UNKNOWN'])
    .catch('UNKNOWN'),
  statusReason: maybe(z.string()),
  createdAt: moment,
  updatedAt: maybe(moment),
  isOffline: maybe(z.boolean()),
  slipNumber: maybe(z.string()),
});

/** Newest first. */
export const paymentPageSchema = pageOf(paymentSchema);

export type FleetPayment = z.infer<typeof paymentSchema>;
