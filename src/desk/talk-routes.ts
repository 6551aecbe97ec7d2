import { DateTime } from 'luxon';
import { z } from 'zod';
import type { TalkLine } from '../engine/talk-ports.ts';
import { problem } from './answer.ts';
import { askedTicket } from './asked-ticket.ts';
import { toDeskLines, type Naming, type PictureOf } from './desk-line.ts';
import { languageOf } from './in-both.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { pictureLink } from './picture-link.ts';
import { refusals } from './refusals.ts';

/** A talk that stays open on the page is seen anew, for the record, after so long. */
const SEEN_FOR = { minutes: 30 } as const;

/** A talk, and what stands around it: all that somebody reads before they answer. */
export function talkRoutes(means: DeskMeans): readonly DeskRoute[] {
  const get = (what: string, answer: (visit: StaffVisit, given: DeskMeans) => Promise<void>) =>
    ({
      method: 'get',
      path: `/tickets/:number/${what}`,
      for: 'viewer',
      answer: (visit: StaffVisit) => answer(visit, means),
    }) as const;
  return [get('talk', showTalk), get('around', showAround)];
}

const part = z.strictObject({ from: z.coerce.number().int().positive().optional() });

async function showTalk(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { request, response, doer } = visit;
  const { data } = part.safeParse(request.query);
  if (data === undefined) {
    problem(response, 400, refusals.talkPart);
    return;
  }
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  const { conversation, number } = ticket;
  const lines = await means.store.talk(conversation, data);
  // Before the answer: what could not be recorded is not shown.
  await means.desk.sawTalk(number, doer.at.minus(SEEN_FOR), doer);
  response.json({
    lines: toDeskLines(lines, await namingFor(visit, conversation, means)),
    /** From where on to ask for a part more; null: this is the beginning. */
    older: lines.length === 0 ? null : await means.store.startOfPart(conversation, firstOf(lines)),
    order: await lastOrder(conversation, means),
  });
}

/** After so long nobody asks any more what became of it. */
const ORDER_SHOWN_FOR = { hours: 24 } as const;

/** What a terminal of this talk was last asked to do from afar, and what came of it; null: nothing lately. */
async function lastOrder(conversation: string, { store, now }: DeskMeans) {
  const order = (await store.state(conversation))?.remote ?? null;
  if (order === null || DateTime.fromISO(order.askedAt) < now().minus(ORDER_SHOWN_FOR)) return null;
  const { kind, terminalId, staff, askedAt, takenAt, outcome, endedAt } = order;
  return { kind, terminalId, staff, askedAt, takenAt, outcome, endedAt };
}

function firstOf(lines: readonly TalkLine[]): number {
  return Math.min(...lines.map(({ turn }) => turn));
}

/** How the lines of a talk are named on the page that asks. */
export async function namingFor(
  { request }: StaffVisit,
  conversation: string,
  means: DeskMeans,
): Promise<Naming> {
  const language = languageOf(request);
  return {
    language,
    nameOf: (message) => means.nameOf(message, language),
    pictureOf: await picturesOf(conversation, means),
    pictureBase: means.pictureBase,
  };
}

/** What can be shown of the pictures of a talk. */
async function picturesOf(
  conversation: string,
  { pictures, pictureKey, now, realNow }: DeskMeans,
): Promise<PictureOf> {
  const there = await pictures.of(conversation, now());
  return (messageId) => {
    const state = there.get(messageId);
    if (state !== 'kept' && state !== 'doubtful') return state ?? null;
    const url = pictureLink(messageId, pictureKey, realNow());
    return state === 'doubtful' ? { url, isDoubtful: true } : { url };
  };
}

async function showAround(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  const { merchant, tickets, others } = await means.desk.around(ticket.conversation);
  visit.response.json({
    merchant,
    tickets: tickets
      .filter(({ number }) => number !== ticket.number)
      .map(({ number, reason, status, openedAt, summary, conversation }) => ({
        number,
        reason,
        status,
        summary,
        openedAt: openedAt.toISO(),
        isOwn: conversation === ticket.conversation,
      })),
    others: others.map(({ conversation, role, lastAt }) => ({
      // Enough to tell two apart; nobody needs the whole id of a LINE user.
      id: conversation.slice(-4),
      role,
      lastAt: lastAt === null ? null : lastAt.toISO(),
    })),
  });
}
