import { DateTime } from 'luxon';
import { z } from 'zod';
import { TOKYO } from '../core/zone.ts';
import { problem } from './answer.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { ACTS, type AuditFilter, type AuditLine } from './ports.ts';
import { refusals } from './refusals.ts';

/** Days in Japan, the last one included. */
const day = z.iso.date().transform((text) => DateTime.fromISO(text, { zone: TOKYO }));
const question = z
  .strictObject({
    member: z.string(),
    act: z.enum(ACTS),
    ticket: z.string(),
    from: day,
    until: day,
    before: z.coerce.number().int().positive(),
  })
  .partial();

const LINES_AT_ONCE = 100;

/** The record of the desk, for admins. Reading it changes nothing, and nothing can change it. */
export function auditRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [{ method: 'get', path: '/audit', for: 'admin', answer: (visit) => tell(visit, means) }];
}

async function tell({ request, response }: StaffVisit, { desk }: DeskMeans): Promise<void> {
  const asked = question.safeParse(request.query);
  if (!asked.success) {
    problem(response, 400, refusals.auditFilter);
    return;
  }
  // One more than is shown tells whether there are more.
  const lines = await desk.audit(toFilter(asked.data), LINES_AT_ONCE + 1);
  response.json({
    lines: lines.slice(0, LINES_AT_ONCE).map(toJson),
    hasMore: lines.length > LINES_AT_ONCE,
  });
}

function toFilter({ until, before, ...rest }: z.infer<typeof question>): AuditFilter {
  return { ...rest, until: until?.plus({ days: 1 }), beforeNumber: before };
}

function toJson(line: AuditLine): object {
  return { ...line, at: line.at.toISO() };
}
