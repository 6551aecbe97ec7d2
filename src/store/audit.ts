import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import type { Act, Doer, Product, StaffMember } from '../desk/ports.ts';
import { toKeptMoment } from './moment.ts';
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
