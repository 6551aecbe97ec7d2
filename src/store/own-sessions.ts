import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import type { Doer } from '../desk/ports.ts';
import type { SessionStore } from '../desk/ports-sessions.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';

/** Empty for sessions that an older version began. */
export async function addSessionHints(db: Kysely<Schema>): Promise<void> {
  for (const column of ['device', 'begun_at']) {
    await db.schema.alterTable('staff_session').addColumn(column, 'text').execute();
  }
}

export function ownSessionStore(
  database: Database,
): Pick<SessionStore, 'openSessions' | 'endOwnSession' | 'whoIsSignedIn'> {
  const { db } = database;
  return {
    whoIsSignedIn: (now) => readWhoIsSignedIn(db, now),
    openSessions: (memberId, now) => readOpen(db, memberId, now),
    endOwnSession: (digest, doer) => endOwn(database, digest, doer),
  };
}

async function readOpen(
  db: Kysely<Schema>,
  memberId: string,
  now: DateTime,
): ReturnType<SessionStore['openSessions']> {
  const at = toKeptMoment(now);
  const rows = await db
    .selectFrom('staff_session')
    .select(['digest', 'device', 'begun_at', 'ends_at', 'idle_ends_at'])
    .where('member_id', '=', memberId)
    .where('ends_at', '>', at)
    .where('idle_ends_at', '>', at)
    .orderBy('idle_ends_at', 'desc')
    .orderBy('digest')
    .execute();
  return rows.map((row) => ({
    digest: row.digest,
    device: row.device,
    begunAt: row.begun_at === null ? null : toMoment(row.begun_at),
    endsAt: toMoment(row.ends_at),
    idleEndsAt: toMoment(row.idle_ends_at),
  }));
}

async function readWhoIsSignedIn(db: Kysely<Schema>, now: DateTime): Promise<readonly string[]> {
  const at = toKeptMoment(now);
  const rows = await db
    .selectFrom('staff_session')
    .select('member_id')
    .distinct()
    .where('ends_at', '>', at)
    .where('idle_ends_at', '>', at)
    .execute();
  return rows.map((row) => row.member_id);
}

async function endOwn({ db }: Database, digest: string, doer: Doer): Promise<boolean> {
  return await db.transaction().execute(async (within) => {
    const row = await within
      .selectFrom('staff_session')
      .select('device')
      .where('digest', '=', digest)
      .where('member_id', '=', doer.by.id)
      .executeTakeFirst();
    if (row === undefined) return false;
    await within.deleteFrom('staff_session').where('digest', '=', digest).execute();
    await record(within, doer, 'signedOut', row.device === null ? {} : { after: row.device });
    return true;
  });
}
