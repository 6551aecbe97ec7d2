import { z } from 'zod';
import { bodyOf, problem } from './answer.ts';
import { askedTicket } from './asked-ticket.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { refusals } from './refusals.ts';

const text = z.string().trim().min(1, 'noteMissing').max(2000, 'noteTooLong');
/** The page makes the id: the same note sent twice is one note, with the words that were sent last. */
const newNote = z.strictObject({ id: z.uuid(), text });
const changed = z.strictObject({ text });

/** Private notes: for staff only, on all tickets of the same talk. Their author may correct them; nobody deletes them. */
export function noteRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/tickets/:number/notes',
      for: 'viewer',
      answer: (visit) => list(visit, means),
    },
    {
      method: 'post',
      path: '/tickets/:number/notes',
      for: 'agent',
      answer: (visit) => add(visit, means),
    },
    {
      method: 'patch',
      path: '/tickets/:number/notes/:id',
      for: 'agent',
      answer: (visit) => change(visit, means),
    },
  ];
}

async function list(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  const notes = await means.desk.notes(ticket.conversation);
  visit.response.json({
    notes: notes.map(({ at, changedAt, ...rest }) => ({
      ...rest,
      at: at.toISO(),
      changedAt: changedAt === null ? null : changedAt.toISO(),
    })),
  });
}

async function add(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const body = bodyOf(visit.response, newNote);
  if (body === null) return;
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  const { number, conversation } = ticket;
  const note = { id: body.id, text: means.mask(body.text), ticket: number, conversation };
  if ((await means.desk.keepNote(note, visit.doer)) === 'taken') {
    problem(visit.response, 409, refusals.noteTaken);
    return;
  }
  visit.response.sendStatus(201);
}

async function change(visit: StaffVisit, means: DeskMeans): Promise<void> {
  const { request, response, doer } = visit;
  const body = bodyOf(response, changed);
  if (body === null) return;
  const ticket = await askedTicket(visit, means);
  if (ticket === null) return;
  const id = String(request.params['id']);
  const { conversation } = ticket;
  const note = { id, text: means.mask(body.text), conversation };
  switch (await means.desk.changeNote(note, doer)) {
    case 'changed':
      response.sendStatus(204);
      return;
    case 'gone':
      problem(response, 404, refusals.noteGone);
      return;
    case 'notTheirs':
      problem(response, 403, refusals.noteNotTheirs);
  }
}
