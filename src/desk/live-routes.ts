import { z } from 'zod';
import type { DeskRoute } from './gate.ts';
import type { DeskMeans } from './means.ts';

const changeNumber = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** What changes at the desk, as it happens. A browser that comes back by itself says what it heard last. */
export function liveRoutes({ live }: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/live',
      for: 'viewer',
      answer: async ({ request, response, me, session }) => {
        const said = request.get('last-event-id') ?? request.query['after'];
        const after = changeNumber.safeParse(said).data ?? null;
        live.follow(response, { session, member: me.id }, after);
      },
    },
  ];
}
