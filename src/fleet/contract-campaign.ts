import { z } from 'zod';
import { maybe, moment, pathId, percent } from './contract-reading.ts';

/** An update that the fleet rolls out, with its limits. A limit belongs to what follows it. */
export const campaignSchema = z.object({
  id: pathId,
  startsAt: moment.describe('From when it is offered, terminal after terminal.'),
  appUpdateFrom: maybe(moment).describe('A start of the terminal from then on updates the app.'),
  skipUntil: maybe(moment).describe('From then on no payment can be made before the update.'),
  minBatteryPercent: percent.describe('Enough; below it the update fails.'),
  estimatedMinutes: z.object({ min: z.int().positive(), max: z.int().positive() }),
  targets: z.object({
    firmware: maybe(z.string()),
    os: maybe(z.string()),
    paymentApp: maybe(z.string()),
  }),
});

export type FleetCampaign = z.infer<typeof campaignSchema>;
