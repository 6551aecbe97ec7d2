import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import { fillIn, moneyObjection, noticeFillings, objectionTo, TICKET_NAMES } from './canned.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { refusals } from './refusals.ts';
import { askedTicket } from './asked-ticket.ts';

const template = z.strictObject({
  id: z.uuid().nullable(),
  title: z.string().trim().min(1).max(40),
  text: z.string().trim().min(1).max(1000),
});

/** Replies that are written once: kept by supervisors, used by everybody who answers. */
export function cannedRoutes(means: DeskMeans): readonly DeskRoute[] {
  const { desk } = means;
  return [
    {
      method: 'get',
      path: '/replies',
      for: 'agent',
      answer: async ({ response }) => {
        const fillings = noticeFillings(means.notice);
        const names = [...Object.keys(fillings), ...TICKET_NAMES];
        response.json({ replies: await desk.cannedReplies(), names });
      },
    },
    {
      method: 'get',
      path: '/tickets/:number/replies',
      for: 'agent',
      answer: (visit) => fillFor(visit, means),
    },
    { method: 'post', path: '/replies', for: 'supervisor', answer: (visit) => keep(visit, means) },
    {
      method: 'post',
      path: '/replies/:id/remove',
      for: 'supervisor',
      answer: async ({ request, response, doer }) => {
        await desk.removeCanned(String(request.params['id']), doer);
        response.sendStatus(204);
      },
    },
  ];
}

/** Ready to be sent for this ticket. Facts may have changed since it was written, so it is checked once more. */
async function fillFor(visit: StaffVisit, { desk, store, notice }: DeskMeans): Promise<void> {
  const { response, me } = visit;
  const ticket = await askedTicket(visit, { store });
  if (ticket === null) return;
  const fillings = {
    ...noticeFillings(notice),
    受付番号: ticket.number,
    店舗名: ticket.storeName ?? 'お店',
    担当者: me.name,
  };
  const replies = (await desk.cannedReplies())
    .map(({ id, title, text }) => ({ id, title, text: fillIn(text, fillings) }))
    .filter(({ text }) => moneyObjection(text) === null);
  response.json({ replies });
}

async function keep({ response, doer }: StaffVisit, { desk, notice }: DeskMeans): Promise<void> {
  const body = bodyOf(response, template);
  if (body === null) return;
  const objection = objectionTo(body.text, noticeFillings(notice));
  if (objection !== null) {
    problem(response, 422, objection);
    return;
  }
  const reply = { ...body, id: body.id ?? randomUUID() };
  if (await desk.keepCanned(reply, body.id === null, doer)) response.json(reply);
  else problem(response, 404, refusals.cannedGone);
}
