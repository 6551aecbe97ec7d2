import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import type { DeskStore, Doer, Invitation, Proof, StaffMember } from '../desk/ports.ts';
import { record } from './audit.ts';
import { zero } from './columns.ts';
import type { Database } from './database.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { dropFactor } from './staff-factors.ts';
import { readAdmins, readMember, toMember } from './staff.ts';

/** A link that an older version makes leaves the second factor, as one of this version does. */
export async function addDropsFactor(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .alterTable('staff_invitation')
    .addColumn('drops_factor', 'integer', zero)
    .execute();
}

export async function invite(
  { db }: Database,
  memberId: string,
  invitation: Invitation,
  doer: Doer,
): Promise<boolean> {
  return db.transaction().execute(async (within) => {
    const member = await readMember(within, memberId);
    if (member === null || member.isDisabled) return false;
    await within.deleteFrom('staff_invitation').where('member_id', '=', memberId).execute();
    await keep(within, memberId, invitation);
    const after = invitation.dropsFactor === true ? { after: 'withoutFactor' } : {};
    await record(within, doer, 'invited', { member, ...after });
    return true;
  });
}

const FIRST_ADMIN = 'first-admin';

export async function inviteFirstAdmin(
  database: Database,
  name: string,
  invitation: Invitation,
  at: DateTime,
  canSignIn: (member: StaffMember) => boolean,
): Promise<boolean> {
  return database.db.transaction().execute(async (db) => {
    if ((await readAdmins({ ...database, db })).some(canSignIn)) return false;
    const admin = { name, role: 'admin', is_disabled: 0 } as const;
    await db
      .insertInto('staff')
      .values({ id: FIRST_ADMIN, ...admin })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(admin))
      .execute();
    // The links of other processes stay good: whoever starts them sees only one of them.
    // Whoever starts them has the database, and nobody else is there to help them.
    await keep(db, FIRST_ADMIN, { ...invitation, dropsFactor: true });
    await record(db, { by: null, at }, 'invited', { member: { id: FIRST_ADMIN, name } });
    return true;
  });
}

async function keep(
  db: Kysely<Schema>,
  memberId: string,
  { digest, endsAt, dropsFactor = false }: Invitation,
): Promise<void> {
  await db
    .insertInto('staff_invitation')
    .values({
      digest,
      member_id: memberId,
      ends_at: toKeptMoment(endsAt),
      drops_factor: dropsFactor ? 1 : 0,
    })
    .execute();
}

export async function readInvited(
  db: Kysely<Schema>,
  digest: string,
  now: DateTime,
): Promise<StaffMember | null> {
  const row = await db
    .selectFrom('staff_invitation')
    .innerJoin('staff', 'staff.id', 'staff_invitation.member_id')
    .selectAll('staff')
    .where('staff_invitation.digest', '=', digest)
    .where('staff_invitation.ends_at', '>', toKeptMoment(now))
    .where('staff.is_disabled', '=', 0)
    .executeTakeFirst();
  return row === undefined ? null : toMember(row);
}

export async function join(
  { db }: Database,
  digest: string,
  proof: Proof,
  now: DateTime,
  at: DateTime,
): ReturnType<DeskStore['join']> {
  return db.transaction().execute(async (within) => {
    const member = await readInvited(within, digest, now);
    if (member === null) return 'gone';
    if (await isTaken(within, proof, member.id)) return 'taken';
    const used = await within
      .deleteFrom('staff_invitation')
      .where('digest', '=', digest)
      .returning('drops_factor')
      .executeTakeFirst();
    // Somebody else used the same link in the same moment.
    if (used === undefined) return 'gone';
    await within.deleteFrom('staff_invitation').where('member_id', '=', member.id).execute();
    await within.deleteFrom('staff_session').where('member_id', '=', member.id).execute();
    await within.updateTable('staff').set(toColumns(proof)).where('id', '=', member.id).execute();
    await record(within, { by: member, at }, 'joined');
    // An account of the provider brings its own.
    const isDropped = used.drops_factor === 1 || proof.kind === 'provider';
    if (isDropped && (await dropFactor(within, member.id))) {
      await record(within, { by: member, at }, 'removedFactor');
    }
    return (await readMember(within, member.id)) ?? 'gone';
  });
}

/** A person who has two invitations, or a name that somebody else has. */
async function isTaken(db: Kysely<Schema>, proof: Proof, memberId: string): Promise<boolean> {
  const others = db.selectFrom('staff').select('id').where('id', '<>', memberId);
  const taken =
    proof.kind === 'password'
      ? others.where('sign_in_name', '=', proof.signInName)
      : others.where('issuer', '=', proof.issuer).where('subject', '=', proof.subject);
  return (await taken.executeTakeFirst()) !== undefined;
}

function toColumns(proof: Proof) {
  const none = { sign_in_name: null, password_hash: null, issuer: null, subject: null };
  switch (proof.kind) {
    case 'password':
      return { ...none, sign_in_name: proof.signInName, password_hash: proof.passwordHash };
    case 'provider':
      return { ...none, issuer: proof.issuer, subject: proof.subject };
  }
}
