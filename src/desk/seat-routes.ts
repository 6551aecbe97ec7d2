import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { refusals } from './refusals.ts';

const seat = z.strictObject({
  isHere: z.boolean(),
  isTyping: z.boolean(),
  /** Somebody touched the page since it last said so: an open page alone keeps no ticket. */
  isWorking: z.boolean(),
});

/** Pages say that they are there more often than this. */
const SEAT_MS = 25_000;

/** Who has a ticket before them, so that two do not write at once. */
export function seatRoutes({ desk, claimMs }: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'post',
      path: '/tickets/:number/seat',
      for: 'viewer',
      answer: async ({ request, response, me }) => {
        const body = bodyOf(response, seat);
        if (body === null) return;
        const { isHere, isTyping, isWorking } = body;
        const ticket = String(request.params['number']);
        const leaseMs = isWorking ? claimMs : null;
        const member = { id: me.id, name: me.name };
        const isThere = await desk.sit({
          ticket,
          member,
          isHere,
          isTyping,
          forMs: SEAT_MS,
          leaseMs,
        });
        if (isThere) response.sendStatus(204);
        else problem(response, 404, refusals.noTicket(ticket));
      },
    },
  ];
}
