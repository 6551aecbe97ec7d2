import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import type { Doer, StaffMember } from '../desk/ports.ts';
import type { NewSession } from '../desk/ports-sessions.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { toMember } from './staff.ts';

/** The version before leaves it empty: whoever signed in there proves themselves again. */
export async function addProvenAt(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('staff_session').addColumn('proven_at', 'text').execute();
}

/** Begins one session, and forgets all that are over. */
export async function beginSession(
  { db }: Database,
  { digest, memberId, endsAt, idleEndsAt, provenAt }: NewSession,
  now: DateTime,
  doer: Doer,
  way: string,
  device: string | null = null,
): Promise<void> {
  const session = {
    digest,
    member_id: memberId,
    ends_at: toKeptMoment(endsAt),
    idle_ends_at: toKeptMoment(idleEndsAt),
    proven_at: provenAt && toKeptMoment(provenAt),
  };
  await db.transaction().execute(async (within) => {
    const at = toKeptMoment(now);
    await within
      .deleteFrom('staff_session')
      .where((row) => row.or([row('ends_at', '<=', at), row('idle_ends_at', '<=', at)]))
      .execute();
    await within
      .insertInto('staff_session')
      .values({ ...session, device, begun_at: at })
      .execute();
    await record(within, doer, 'signedIn', { after: way });
  });
}

export async function readSignedIn(
  db: Kysely<Schema>,
  digest: string,
  now: DateTime,
): Promise<StaffMember | null> {
  const at = toKeptMoment(now);
  const row = await db
    .selectFrom('staff_session')
    .innerJoin('staff', 'staff.id', 'staff_session.member_id')
    .selectAll('staff')
    .where('staff_session.digest', '=', digest)
    .where('staff_session.ends_at', '>', at)
    .where('staff_session.idle_ends_at', '>', at)
    .where('staff.is_disabled', '=', 0)
    .executeTakeFirst();
  return row === undefined ? null : toMember(row);
}

export async function readProvenAt(db: Kysely<Schema>, digest: string): Promise<DateTime | null> {
  const row = await db
    .selectFrom('staff_session')
    .select('proven_at')
    .where('digest', '=', digest)
    .executeTakeFirst();
  return row?.proven_at == null ? null : toMoment(row.proven_at);
}

export async function proveAgain(
  db: Kysely<Schema>,
  digest: string,
  memberId: string,
  at: DateTime,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('staff_session')
    .set({ proven_at: toKeptMoment(at) })
    .where('digest', '=', digest)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function keepSession(
  db: Kysely<Schema>,
  digest: string,
  idleEndsAt: DateTime,
): Promise<void> {
  await db
    .updateTable('staff_session')
    .set({ idle_ends_at: toKeptMoment(idleEndsAt) })
    .where('digest', '=', digest)
    .execute();
}

export async function endSession({ db }: Database, digest: string, doer: Doer): Promise<void> {
  await db.transaction().execute(async (within) => {
    await within.deleteFrom('staff_session').where('digest', '=', digest).execute();
    await record(within, doer, 'signedOut');
  });
}

export async function endSessions({ db }: Database, doer: Doer): Promise<void> {
  await db.transaction().execute(async (within) => {
    await within.deleteFrom('staff_session').where('member_id', '=', doer.by.id).execute();
    await record(within, doer, 'signedOutEverywhere');
  });
}

export async function changePassword(
  { db }: Database,
  passwordHash: string,
  keptSession: string,
  doer: Doer,
): Promise<void> {
  await db.transaction().execute(async (within) => {
    await within
      .updateTable('staff')
      .set({ password_hash: passwordHash })
      .where('id', '=', doer.by.id)
      .execute();
    await within
      .deleteFrom('staff_session')
      .where('member_id', '=', doer.by.id)
      .where('digest', '<>', keptSession)
      .execute();
    await record(within, doer, 'changedPassword');
  });
}
