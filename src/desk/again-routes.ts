import { z } from 'zod';
import { isoOf } from '../core/moment.ts';
import type { Ticket } from '../engine/ports.ts';
import { tellActed, writing } from './act-routes.ts';
import { bodyOf, problem } from './answer.ts';
import { askedTicket } from './asked-ticket.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import { lostIn, type Lost } from './lost-line.ts';
import type { DeskMeans } from './means.ts';
import type { DeskAct } from './ports-live.ts';
import { refusals } from './refusals.ts';

const again = z.strictObject({
  /** The line of the talk that did not arrive, and its turn. */
  line: z.string().min(1).max(100),
  turn: z.int().positive(),
  /** What whoever sends it was asked about, and said yes to. */
  despite: z.array(z.enum(['unknown', 'money'])).max(2),
});

const ASKS_FIRST = 428;

/** Sends words of staff once more that have not arrived, or may not have. */
export function againRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'post',
      path: '/tickets/:number/again',
      for: 'agent',
      answer: (visit) => sendAgain(visit, means),
    },
  ];
}

async function sendAgain(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { response, doer } = visit;
  const body = bodyOf(response, again);
  const ticket = body && (await askedTicket(visit, means));
  if (body === null || ticket === null) return;
  const lost = lostIn(await means.store.talk(ticket.conversation, { from: body.turn }), body.line);
  if (lost === null) return problem(response, 409, refusals.notLost);
  // For a day they were tried by one retry key, which cannot send twice. LINE has forgotten it by now, so nobody can tell.
  if (lost.isDoubtful && !body.despite.includes('unknown')) {
    return problem(response, ASKS_FIRST, refusals.mayArriveTwice);
  }
  const despite = body.despite.includes('money') ? 'money' : null;
  const wish = await wishFor(lost, ticket, despite, visit, means);
  if (wish === null) return;
  const acted = await means.desk.act(
    {
      ...wish,
      // Of the line and nobody's: pressed by two, or twice, it goes out once. Lost anew, it is another line.
      id: `again:${body.line}`,
      ticket: ticket.number,
      takesOver: false,
      leaseMs: means.claimMs,
    },
    doer,
  );
  tellActed(visit, acted);
}

type Wish = Pick<DeskAct, 'what' | 'recorded' | 'note' | 'toEvent'>;

/** null: it is not sent, and the page was told why. */
async function wishFor(
  lost: Lost,
  ticket: Ticket,
  despite: 'money' | null,
  visit: StaffVisit,
  { desk }: DeskMeans,
): Promise<Wish | null> {
  if (lost.kind === 'call') return promiseOf(ticket, visit);
  const sent = { what: 'write', recorded: 'sentAgain', note: null } as const;
  if (lost.kind === 'text') {
    const words = writing({ text: lost.text, despite }, visit);
    return words && { ...sent, ...words, recorded: 'sentAgain' };
  }
  const { response, me } = visit;
  if ((await desk.photo(lost.name)) === null) {
    problem(response, 409, refusals.notLost);
    return null;
  }
  const picture = `desk/${lost.name}`;
  return { ...sent, toEvent: () => ({ type: 'staffSentPicture', staff: me.name, picture }) };
}

/** The promise as the ticket has it: whoever sends it again is the one who calls, and not at a time that is over. */
function promiseOf(
  { callBackAt, callBackBy }: Ticket,
  { response, me, doer }: StaffVisit,
): Wish | null {
  if (callBackAt === null || callBackBy !== 'staff' || callBackAt <= doer.at) {
    problem(response, 409, refusals.callOver);
    return null;
  }
  const at = isoOf(callBackAt);
  return {
    what: 'call',
    recorded: 'promisedCall',
    note: at,
    toEvent: () => ({ type: 'staffPromisedCall', staff: me.name, at }),
  };
}
