import type { Kysely, Selectable } from 'kysely';
import type { DateTime } from 'luxon';
import type { Act, AuditFilter, AuditLine, Doer, Product, StaffMember } from '../desk/ports.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';

interface About {
  readonly ticket?: string;
  /** Whom it was done to, if not to the doer. */
  readonly member?: Pick<StaffMember, 'id' | 'name'>;
  readonly before?: string;
  readonly after?: string;
}

/** Adds a line to the record of the desk; to be called in the transaction of what it tells. */
export async function record(
  db: Kysely<Schema>,
  { by, at }: Doer | Product,
  act: Act,
  { member, ...rest }: About = {},
): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      at: toKeptMoment(at),
      member_id: by === null ? null : by.id,
      member_name: by === null ? null : by.name,
      act,
      about_id: member === undefined ? null : member.id,
      about_name: member === undefined ? null : member.name,
      ...rest,
    })
    .execute();
}

/** Looking at the same talk again since then adds no line. */
export async function recordSeeing(
  db: Kysely<Schema>,
  ticket: string,
  since: DateTime,
  doer: Doer,
): Promise<void> {
  const seen = await db
    .selectFrom('audit')
    .select('number')
    .where('ticket', '=', ticket)
    .where('act', '=', 'saw')
    .where('member_id', '=', doer.by.id)
    .where('at', '>', toKeptMoment(since))
    // The demo's clock can be put back.
    .where('at', '<=', toKeptMoment(doer.at))
    .limit(1)
    .executeTakeFirst();
  if (seen === undefined) await record(db, doer, 'saw', { ticket });
}

export async function readAudit(
  db: Kysely<Schema>,
  { member, act, ticket, from, until, beforeNumber }: AuditFilter,
  limit: number,
): Promise<readonly AuditLine[]> {
  let lines = db.selectFrom('audit').selectAll();
  if (member !== undefined) {
    lines = lines.where((row) =>
      row.or([row('member_id', '=', member), row('about_id', '=', member)]),
    );
  }
  if (act !== undefined) lines = lines.where('act', '=', act);
  if (ticket !== undefined) lines = lines.where('ticket', '=', ticket);
  if (from !== undefined) lines = lines.where('at', '>=', toKeptMoment(from));
  if (until !== undefined) lines = lines.where('at', '<', toKeptMoment(until));
  if (beforeNumber !== undefined) lines = lines.where('number', '<', beforeNumber);
  const rows = await lines.orderBy('number', 'desc').limit(limit).execute();
  return rows.map(toLine);
}

function toLine(row: Selectable<Schema['audit']>): AuditLine {
  return {
    number: row.number,
    at: toMoment(row.at),
    by: toPerson(row.member_id, row.member_name),
    act: row.act,
    ticket: row.ticket,
    member: toPerson(row.about_id, row.about_name),
    before: row.before,
    after: row.after,
  };
}

function toPerson(id: string | null, name: string | null): AuditLine['by'] {
  return id === null ? null : { id, name: name ?? '' };
}
