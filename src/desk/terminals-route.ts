import type { DateTime } from 'luxon';
import { z } from 'zod';
import { anHourBefore, type FleetAnswer, type Terminal } from '../core/terminal.ts';
import { isoOf } from '../core/moment.ts';
import { toFleetSeen } from '../engine/fleet-seen.ts';
import type { Ticket } from '../engine/ports.ts';
import { problem } from './answer.ts';
import { askedTicket } from './asked-ticket.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { refusals } from './refusals.ts';

/** The shop's terminals and payments as they stand now. */
export function terminalsRoute(means: DeskMeans): DeskRoute {
  return {
    method: 'get',
    path: '/tickets/:number/terminals',
    for: 'viewer',
    answer: (visit) => showTerminals(visit, means),
  };
}

const freshness = z.strictObject({ anew: z.literal('yes').optional() });

/** What the fleet tells of the shop now; with `anew` nothing that was told before is told again. */
async function showTerminals(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { request, response } = visit;
  const { data } = freshness.safeParse(request.query);
  if (data === undefined) {
    problem(response, 400, refusals.terminalsHow);
    return;
  }
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  const { merchant } = await means.desk.around(ticket.conversation);
  if (merchant === null) {
    response.json({ kind: 'unlinked' });
    return;
  }
  const now = means.now();
  const since = data.anew === undefined ? null : now;
  const from = paymentsFrom(ticket, now);
  const answer = await means.fleet.askTerminals(merchant.merchantId, since, from);
  response.json(toSent(answer, from, now));
}

/** What an open ticket is about stays in view as long as it is open: payments from an hour before it was opened. */
function paymentsFrom({ status, openedAt }: Ticket, now: DateTime): DateTime {
  const isOpen = status === 'waiting' || status === 'claimed';
  return anHourBefore(isOpen && openedAt < now ? openedAt : now);
}

/** With the stretch of time that its payments are of: that none is told says nothing of any other time. */
function toSent(answer: FleetAnswer, from: DateTime, now: DateTime) {
  const seen = toFleetSeen(answer);
  if (answer.kind === 'silent') return seen;
  const { paymentsToldFrom = from } = answer;
  return {
    ...seen,
    ids: answer.terminals.map(idOf),
    methods: answer.payments?.map(({ method }) => method) ?? [],
    paymentsSeen: { from: isoOf(paymentsToldFrom), to: isoOf(now) },
  };
}

/** In the order in which they are told: what is asked of a terminal names it so. */
const idOf = ({ id }: Terminal): string => id;
