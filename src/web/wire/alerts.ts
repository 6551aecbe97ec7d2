import { z } from 'zod';

/** What staff must know about the channel itself. */
export const alerts = z.object({
  pushes: z
    .object({
      level: z.enum(['plenty', 'scarce', 'spent']),
      used: z.number(),
      limit: z.number().nullable(),
    })
    .nullable(),
  unknownDeliveries: z.number(),
});
export type Alerts = z.infer<typeof alerts>;

export const unknownList = z.object({
  deliveries: z.array(
    z.object({ at: z.string(), storeName: z.string().nullable(), texts: z.array(z.string()) }),
  ),
});

export const alertsPath = '/desk/api/alerts';
export const unknownPath = '/desk/api/unknown-deliveries';
