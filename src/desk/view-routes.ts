import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { refusals } from './refusals.ts';

const MOST_VIEWS = 20;
const view = z.strictObject({
  name: z.string().trim().min(1).max(30),
  /** Which part of the queue, as the page calls it. */
  part: z.string().regex(/^[a-z]{1,20}$/i),
  words: z.string().trim().max(100),
});

/** Parts of the queue that somebody keeps for themselves. */
export function viewRoutes({ desk }: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/views',
      for: 'viewer',
      answer: async ({ response, me }) => {
        response.json({ views: await desk.views(me.id) });
      },
    },
    {
      method: 'post',
      path: '/views',
      for: 'viewer',
      answer: async ({ response, me }) => {
        const body = bodyOf(response, view);
        if (body === null) return;
        if ((await desk.views(me.id)).length >= MOST_VIEWS) {
          problem(response, 409, refusals.mostViews(MOST_VIEWS));
          return;
        }
        const kept = { id: randomUUID(), ...body };
        await desk.keepView(me.id, kept);
        response.json(kept);
      },
    },
    {
      method: 'post',
      path: '/views/:id/remove',
      for: 'viewer',
      answer: async ({ request, response, me }) => {
        await desk.removeView(me.id, String(request.params['id']));
        response.sendStatus(204);
      },
    },
  ];
}
