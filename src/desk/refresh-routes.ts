import { z } from 'zod';
import { actId, tellActed } from './act-routes.ts';
import { bodyOf, problem } from './answer.ts';
import { askedTicket } from './asked-ticket.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { refusals } from './refusals.ts';

const wish = z.strictObject({
  act: actId,
  serialEnd: z.string().min(1).max(40),
});

/** Has a terminal tell its state anew. What comes of it is seen where the fleet is asked. */
export function refreshRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'post',
      path: '/tickets/:number/refresh',
      for: 'agent',
      answer: (visit) => refresh(visit, means),
    },
  ];
}

async function refresh(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { response, me, doer } = visit;
  const body = bodyOf(response, wish);
  const ticket = body && (await askedTicket(visit, means));
  if (body === null || ticket === null) return;
  const terminalId = await terminalOf(ticket.conversation, body.serialEnd, means);
  if (terminalId === null) {
    problem(response, 409, refusals.cannotAsk);
    return;
  }
  const acted = await means.desk.act(
    {
      id: `${me.id}:${body.act}`,
      ticket: ticket.number,
      what: 'refresh',
      recorded: 'askedRefresh',
      note: null,
      takesOver: false,
      leaseMs: means.claimMs,
      toEvent: () => ({ type: 'staffAskedRefresh', staff: me.name, terminalId }),
    },
    doer,
  );
  tellActed(visit, acted);
}

/** One of the shop's own, whatever the page says; null: the fleet is silent, or it is not clear which. */
async function terminalOf(
  conversation: string,
  serialEnd: string,
  { desk, fleet }: DeskMeans,
): Promise<string | null> {
  const { merchant } = await desk.around(conversation);
  if (merchant === null) return null;
  const answer = await fleet.askTerminals(merchant.merchantId, null);
  if (answer.kind !== 'known') return null;
  const [one, other] = answer.terminals.filter((terminal) => terminal.serialEnd === serialEnd);
  return one !== undefined && other === undefined ? one.id : null;
}
