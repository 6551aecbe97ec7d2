import { z } from 'zod';
import { moment, pathId } from './contract-reading.ts';

const happened = {
  occurredAt: moment,
  sequence: z
    .int()
    .min(0)
    .describe('Rises with each event of the same terminal. Events may arrive in another order.'),
};
const ofTerminal = { ...happened, merchantId: pathId, terminalId: pathId };

/** Something has changed, and where. What it is now is read with a GET: an event may be late, and come twice. */
export const fleetEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('terminal.status.changed'), ...ofTerminal }),
  z.object({ type: z.literal('terminal.update.changed'), ...ofTerminal }),
  z.object({
    type: z.literal('terminal.command.completed'),
    ...ofTerminal,
    commandId: pathId,
  }),
  z.object({ type: z.literal('payment.updated'), ...ofTerminal, paymentId: pathId }),
  z.object({ type: z.literal('campaign.changed'), ...happened, campaignId: pathId }),
]);

/** The headers of Standard Webhooks (standardwebhooks.com), which sign an event. */
export const eventHeadersSchema = z.object({
  'webhook-id': z
    .string()
    .min(1)
    .max(255)
    .describe('One per event, the same when it is sent again.'),
  'webhook-timestamp': z
    .string()
    .regex(/^\d+$/)
    .describe('Seconds since 1970 of this try. More than five minutes off is refused.'),
  'webhook-signature': z
    .string()
    .describe(
      'One or more, separated by spaces: `v1,` and the Base64 HMAC-SHA256 of `{id}.{timestamp}.{body}`, by the bytes that stand in Base64 behind `whsec_` in the secret. While a secret is exchanged, one by each.',
    ),
});

export type FleetEvent = z.infer<typeof fleetEventSchema>;
