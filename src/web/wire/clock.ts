import { z } from 'zod';

export const demoClock = z.object({
  now: z.iso.datetime({ offset: true }),
  running: z.boolean(),
  moments: z.array(
    z.object({ id: z.string(), label: z.string(), at: z.iso.datetime({ offset: true }) }),
  ),
});
export type DemoClock = z.infer<typeof demoClock>;

export const clockPath = '/simulator/clock';
