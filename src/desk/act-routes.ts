import { DateTime } from 'luxon';
import { z } from 'zod';
import type { StaffEvent } from '../core/event.ts';
import { isoOf } from '../core/moment.ts';
import type { Ticket } from '../engine/ports.ts';
import { maskPersonal } from '../understanding/mask.ts';
import { bodyOf, problem } from './answer.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { moneyDanger } from './money-in-reply.ts';
import type { Acted, DeskAct } from './ports-live.ts';
import type { Role } from './ports.ts';
import { refusals } from './refusals.ts';

/** Made by the page for each thing that somebody does: sent again, it does nothing more. */
export const actId = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .describe('an id made by the page');

const plain = z.strictObject({ act: actId });
const reply = plain.extend({
  text: z.string().trim().min(1).max(5000),
  /** Sent in spite of the warning. */
  despite: z.literal('money').nullable().default(null),
});
const call = plain.extend({ at: z.iso.datetime({ offset: true }) });
const giveBack = plain.extend({ flow: z.string().max(100).nullable().default(null) });
const close = plain.extend({ resolution: z.string().trim().min(1).max(500) });

/** What one body asks for; the rest of the act is the route's. */
type Wish = Pick<DeskAct, 'toEvent' | 'recorded'> & Partial<Pick<DeskAct, 'note'>>;

/** All that staff can do to a ticket. */
export function actRoutes(means: DeskMeans): readonly DeskRoute[] {
  const simple = (
    path: string,
    role: Role,
    what: DeskAct['what'],
    recorded: DeskAct['recorded'],
    toEvent: (ticket: Ticket, staff: string) => StaffEvent,
    takesOver = false,
  ) =>
    route(means, path, role, plain, what, takesOver, (_body, { me }) => ({
      recorded,
      toEvent: (ticket) => toEvent(ticket, me.name),
    }));
  return [
    simple('claim', 'agent', 'claim', null, (_, staff) => ({ type: 'staffClaimed', staff })),
    simple(
      'take-over',
      'supervisor',
      'claim',
      null,
      (_, staff) => ({ type: 'staffClaimed', staff }),
      true,
    ),
    simple('release', 'agent', 'release', 'released', (_, staff) => ({
      type: 'staffReleased',
      staff,
    })),
    simple('reopen', 'agent', 'reopen', 'reopened', ({ number, reason }, staff) => ({
      type: 'staffReopened',
      staff,
      number,
      reason,
    })),
    route(means, 'reply', 'agent', reply, 'write', false, writing),
    route(means, 'call', 'agent', call, 'call', false, ({ at }, visit) => callAt(at, visit)),
    route(means, 'return', 'agent', giveBack, 'return', false, ({ flow }, visit) =>
      backWith(flow, visit, means),
    ),
    route(means, 'close', 'agent', close, 'close', false, (body, { me }) => {
      const resolution = means.mask(body.resolution);
      return {
        recorded: 'closed',
        note: resolution,
        toEvent: () => ({ type: 'staffClosed', staff: me.name, resolution }),
      };
    }),
  ];
}

function route<Body extends { readonly act: string }>(
  means: DeskMeans,
  path: string,
  role: Role,
  shape: z.ZodType<Body>,
  what: DeskAct['what'],
  takesOver: boolean,
  toWish: (body: Body, visit: StaffVisit) => Wish | null,
): DeskRoute {
  return {
    method: 'post',
    path: `/tickets/:number/${path}`,
    for: role,
    answer: async (visit) => {
      const body = bodyOf(visit.response, shape);
      const wish = body && toWish(body, visit);
      if (body === null || wish === null) return;
      const { me, doer, request } = visit;
      const acted = await means.desk.act(
        {
          note: null,
          ...wish,
          // Nobody can use up an id of somebody else.
          id: `${me.id}:${body.act}`,
          ticket: String(request.params['number']),
          what,
          takesOver,
          leaseMs: means.claimMs,
        },
        doer,
      );
      tellActed(visit, acted);
    },
  };
}

/** 428: the page asks whoever wrote it once more, and sends it again with their word. */
const ASKS_FIRST = 428;

/** Staff may know that a payment failed; the machine cannot, so it warns, and the record tells who sent it anyway. */
export function writing(
  { text, despite }: Pick<z.infer<typeof reply>, 'text' | 'despite'>,
  { response, me }: StaffVisit,
): Wish | null {
  // Telephone numbers and addresses are what staff have to tell; a card's number goes nowhere.
  if (maskPersonal(text).hasCardNumber) {
    problem(response, 422, refusals.cardNumber);
    return null;
  }
  const danger = moneyDanger(text);
  if (danger !== null && despite === null) {
    problem(response, ASKS_FIRST, refusals.doubleCharge(danger));
    return null;
  }
  return {
    recorded: 'wrote',
    note: danger,
    toEvent: () => ({ type: 'staffWrote', staff: me.name, text }),
  };
}

const LONGEST_AHEAD = { days: 14 } as const;

function callAt(text: string, { response, me, doer }: StaffVisit): Wish | null {
  const at = DateTime.fromISO(text);
  if (at <= doer.at || at > doer.at.plus(LONGEST_AHEAD)) {
    problem(response, 400, refusals.callTime);
    return null;
  }
  const iso = isoOf(at);
  return {
    recorded: 'promisedCall',
    note: iso,
    toEvent: () => ({ type: 'staffPromisedCall', staff: me.name, at: iso }),
  };
}

function backWith(
  flow: string | null,
  { response, me }: StaffVisit,
  means: DeskMeans,
): Wish | null {
  const returned = { type: 'staffReturned', staff: me.name } as const;
  if (flow === null) return { recorded: 'returned', toEvent: () => returned };
  if (!means.flows.some(({ id }) => id === flow)) {
    problem(response, 400, refusals.noFlow);
    return null;
  }
  return { recorded: 'ledOn', note: flow, toEvent: () => ({ ...returned, flow }) };
}

/** What became of an act, in words. */
export function tellActed({ request, response }: StaffVisit, acted: Acted): void {
  const number = String(request.params['number']);
  switch (acted.kind) {
    case 'done':
      response.sendStatus(202);
      return;
    case 'missing':
      return problem(response, 404, refusals.noTicket(number));
    case 'over':
      return problem(response, 409, refusals.over(number));
    case 'open':
      return problem(response, 409, refusals.stillOpen(number));
    case 'taken':
      return problem(response, 409, refusals.taken(acted.by));
    case 'another':
      return problem(response, 409, refusals.hasAnother(acted.number));
  }
}
