import { z } from 'zod';
import { problem } from './answer.ts';
import type { DeskRoute } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { toSentTicket } from './sent-ticket.ts';
import { refusals } from './refusals.ts';

const wanted = z.string().trim().min(1).max(100);

/** What the queue needs besides its tickets. */
export function queueRoutes({
  desk,
  firstReplyMinutes,
  notice,
  flows,
  canSendPhotos,
}: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/tools',
      for: 'viewer',
      answer: async ({ response }) => {
        const { receptionOnly } = notice.hotline;
        response.json({ firstReplyMinutes, receptionOnly, flows, canSendPhotos });
      },
    },
    {
      method: 'get',
      path: '/search',
      for: 'viewer',
      answer: async ({ request, response }) => {
        const words = wanted.safeParse(request.query['words']);
        if (!words.success) {
          problem(response, 400, refusals.searchWords);
          return;
        }
        const tickets = await desk.search(words.data);
        response.json({ tickets: tickets.map((ticket) => toSentTicket(ticket)) });
      },
    },
  ];
}
