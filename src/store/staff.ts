import type { Kysely, Selectable } from 'kysely';
import type { DeskStore, Doer, Product, StaffMember, WayIn } from '../desk/ports.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

export async function readMembers(db: Kysely<Schema>): Promise<readonly StaffMember[]> {
  const rows = await db.selectFrom('staff').selectAll().orderBy('name').orderBy('id').execute();
  return rows.map(toMember);
}

export async function readMember(db: Kysely<Schema>, id: string): Promise<StaffMember | null> {
  const row = await db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toMember(row);
}

export async function readBySignInName(
  db: Kysely<Schema>,
  signInName: string,
): ReturnType<DeskStore['memberBySignInName']> {
  const row = await db
    .selectFrom('staff')
    .selectAll()
    .where('sign_in_name', '=', signInName)
    .executeTakeFirst();
  if (row === undefined || row.password_hash === null) return null;
  return { member: toMember(row), passwordHash: row.password_hash };
}

export async function readAtProvider(
  db: Kysely<Schema>,
  issuer: string,
  subject: string,
): Promise<StaffMember | null> {
  const row = await db
    .selectFrom('staff')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row === undefined ? null : toMember(row);
}

export function toMember(row: Selectable<Schema['staff']>): StaffMember {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    isDisabled: row.is_disabled === 1,
    wayIn: toWayIn(row),
  };
}

function toWayIn({ sign_in_name, issuer }: Selectable<Schema['staff']>): WayIn | null {
  if (sign_in_name !== null) return { kind: 'password', signInName: sign_in_name };
  return issuer === null ? null : { kind: 'provider', issuer };
}

export async function addMember(
  { db }: Database,
  member: Pick<StaffMember, 'id' | 'name' | 'role'>,
  doer: Doer | Product,
): Promise<void> {
  await db.transaction().execute(async (within) => {
    await within.insertInto('staff').values(member).execute();
    await record(within, doer, 'added', { member, after: member.role });
  });
}

type Change = Parameters<DeskStore['changeMember']>[1];

export async function changeMember(
  database: Database,
  id: string,
  change: Change,
  doer: Doer,
): ReturnType<DeskStore['changeMember']> {
  return database.db.transaction().execute(async (db) => {
    // Also a lock: two admins who disable each other at once wait for each other.
    const admins = (await readAdmins({ ...database, db })).filter(({ wayIn }) => wayIn !== null);
    const before = await readMember(db, id);
    if (before === null) return 'gone';
    const after = { ...before, ...change };
    const isStillAdmin = after.role === 'admin' && !after.isDisabled;
    if (!isStillAdmin && admins.length === 1 && admins[0]?.id === id) return 'lastAdmin';
    const { name, role, isDisabled } = after;
    await db
      .updateTable('staff')
      .set({ name, role, is_disabled: isDisabled ? 1 : 0 })
      .where('id', '=', id)
      .execute();
    if (before.isDisabled !== isDisabled) await takeWaysIn(db, id);
    await recordChange(db, doer, before, after);
    return after;
  });
}

/** Those who may change everything, locked until the transaction ends. */
export async function readAdmins({ db, engine }: Database): Promise<readonly StaffMember[]> {
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .where('role', '=', 'admin')
    .where('is_disabled', '=', 0)
    .orderBy('id')
    .$if(engine === 'postgres', (select) => select.forUpdate())
    .execute();
  return rows.map(toMember);
}

async function takeWaysIn(db: Kysely<Schema>, id: string): Promise<void> {
  await db.deleteFrom('staff_session').where('member_id', '=', id).execute();
  await db.deleteFrom('staff_invitation').where('member_id', '=', id).execute();
}

async function recordChange(
  db: Kysely<Schema>,
  doer: Doer,
  before: StaffMember,
  after: StaffMember,
): Promise<void> {
  const member = after;
  if (before.name !== after.name) {
    await record(db, doer, 'renamed', { member, before: before.name, after: after.name });
  }
  if (before.role !== after.role) {
    await record(db, doer, 'changedRole', { member, before: before.role, after: after.role });
  }
  if (before.isDisabled !== after.isDisabled) {
    await record(db, doer, after.isDisabled ? 'disabled' : 'enabled', { member });
  }
}
