import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import { askedTicket } from './asked-ticket.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { refusals } from './refusals.ts';

/** The reception number once more, typed by hand: whoever erases must know whom. */
const order = z.strictObject({ confirm: z.string().max(100), whom: z.enum(['user', 'shop']) });

/** Erasing a merchant who asks for it; only an admin may, and nobody can undo it. */
export function eraseRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'post',
      path: '/tickets/:number/erase',
      for: 'admin',
      asksProof: true,
      answer: (visit) => eraseMerchant(visit, means),
    },
  ];
}

async function eraseMerchant(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { response, doer } = visit;
  const body = bodyOf(response, order);
  if (body === null) return;
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  if (body.confirm.trim() !== ticket.number) {
    problem(response, 400, refusals.eraseNumber);
    return;
  }
  const { conversation, number } = ticket;
  const { merchant } = await means.desk.around(conversation);
  const all =
    body.whom === 'shop' && merchant !== null ? await means.desk.usersOf(merchant.merchantId) : [];
  const users = [...new Set([conversation, ...all])];
  response.json({ erased: await means.desk.erase(users, doer, number) });
}
