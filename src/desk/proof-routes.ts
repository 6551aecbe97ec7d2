import type { Response } from 'express';
import { z } from 'zod';
import type { Ticket } from '../engine/ports.ts';
import { problem } from './answer.ts';
import { askedTicket } from './asked-ticket.ts';
import { toDeskLines } from './desk-line.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { toTranscript } from './saved-transcript.ts';
import { namingFor } from './talk-routes.ts';
import { refusals } from './refusals.ts';

/** What leaves the desk about a talk: the proof of what was told, and a transcript for the tests. */
export function proofRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/tickets/:number/proof',
      for: 'agent',
      asksProof: true,
      answer: (visit) => prove(visit, means),
    },
    {
      method: 'get',
      path: '/tickets/:number/transcript',
      for: 'agent',
      asksProof: true,
      answer: (visit) => saveTranscript(visit, means),
    },
  ];
}

const form = z.strictObject({ as: z.enum(['page', 'file']).default('page') });
/** Of the record, about one ticket. */
const ACTS_SHOWN = 500;

/** What this merchant was told, when, by whom, under which version, and what the fleet told at that moment. */
async function prove(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { request, response, doer } = visit;
  const { data } = form.safeParse(request.query);
  if (data === undefined) {
    problem(response, 400, refusals.proofForm);
    return;
  }
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  const { conversation, number } = ticket;
  const { merchant, tickets } = await means.desk.around(conversation);
  const talk = await means.desk.wholeTalk(conversation);
  const acts = await means.desk.audit({ ticket: number }, ACTS_SHOWN);
  // Before the answer: what could not be recorded does not leave the desk.
  await means.desk.recordExport(number, data.as === 'file' ? 'json' : 'page', doer);
  if (data.as === 'file') nameFile(response, `${number}.json`);
  response.json({
    number,
    merchant,
    madeAt: doer.at.toISO(),
    madeBy: doer.by.name,
    lines: toDeskLines(
      talk.filter(({ from }) => from !== 'event'),
      await namingFor(visit, conversation, means),
    ),
    tickets: tickets.filter((one) => one.conversation === conversation).map(toProvenTicket),
    acts: acts
      .toReversed()
      .map(({ at, by, act, after }) => ({ at: at.toISO(), by: by?.name ?? null, act, after })),
  });
}

function toProvenTicket({ number, reason, urgency, status, openedAt, claimedBy }: Ticket) {
  return { number, reason, urgency, status, openedAt: openedAt.toISO(), claimedBy };
}

async function saveTranscript(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { response, doer } = visit;
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  const { conversation, number } = ticket;
  const { merchant, tickets } = await means.desk.around(conversation);
  const text = toTranscript(
    {
      talk: await means.desk.wholeTalk(conversation),
      tickets: tickets.filter((one) => one.conversation === conversation),
      storeName: merchant?.storeName ?? ticket.storeName,
      role: merchant?.role ?? 'owner',
      language: (await means.store.state(conversation))?.language ?? 'ja',
      nameOf: (message) => means.nameOf(message, 'ja'),
    },
    `受付番号 ${number} のやりとり`,
  );
  if (text === null) {
    problem(response, 409, refusals.noTranscript);
    return;
  }
  await means.desk.recordExport(number, 'transcript', doer);
  nameFile(response, `${number}.yaml`);
  response.type('text/yaml; charset=utf-8').send(text);
}

function nameFile(response: Response, name: string): void {
  response.set('content-disposition', `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`);
}
