import { z } from 'zod';
import type { Delivery, TalkLine } from '../engine/talk-ports.ts';
import { tellActed, writing } from './act-routes.ts';
import { bodyOf, problem } from './answer.ts';
import { askedTicket } from './asked-ticket.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
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
  const talk = await means.store.talk(ticket.conversation, { from: body.turn });
  const lost = lostWords(talk.find(({ id }) => id === body.line));
  if (lost === null) return problem(response, 409, refusals.notLost);
  // For a day they were tried by one retry key, which cannot send twice. LINE has forgotten it by now, so nobody can tell.
  if (lost.delivery === 'unknown' && !body.despite.includes('unknown')) {
    return problem(response, ASKS_FIRST, refusals.mayArriveTwice);
  }
  const despite = body.despite.includes('money') ? 'money' : null;
  const wish = writing({ text: lost.text, despite }, visit);
  if (wish === null) return;
  const acted = await means.desk.act(
    {
      note: null,
      ...wish,
      // Of the line and nobody's: pressed by two, or twice, it goes out once. Lost anew, it is another line.
      id: `again:${body.line}`,
      ticket: ticket.number,
      what: 'write',
      recorded: 'sentAgain',
      takesOver: false,
      leaseMs: means.claimMs,
    },
    doer,
  );
  tellActed(visit, acted);
}

const LOST: ReadonlySet<Delivery | null> = new Set(['never', 'unknown']);
const oneText = z.tuple([z.object({ type: z.literal('text'), text: z.string() })]);

/** null: no words of staff, or they have arrived, or are still tried. */
function lostWords(
  line: TalkLine | undefined,
): (Pick<TalkLine, 'delivery'> & { text: string }) | null {
  if (line?.from !== 'staff' || !LOST.has(line.delivery)) return null;
  const words = oneText.safeParse(line.content).data;
  return words === undefined ? null : { delivery: line.delivery, text: words[0].text };
}
