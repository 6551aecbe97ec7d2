import type { Kysely } from 'kysely';
import type { Doer } from '../desk/ports.ts';
import type { FactorStore } from '../desk/ports-factor.ts';
import { record } from './audit.ts';
import { primary, required, zero } from './columns.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** What members prove themselves with beside their password. */
export async function addStaffFactors(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('staff_factor')
    .addColumn('member_id', 'text', primary)
    .addColumn('secret', 'text')
    .addColumn('pending', 'text')
    .addColumn('last_step', 'bigint', zero)
    .execute();
  await db.schema
    .createTable('staff_recovery')
    .addColumn('member_id', 'text', required)
    .addColumn('digest', 'text', required)
    .addPrimaryKeyConstraint('staff_recovery_primary', ['member_id', 'digest'])
    .execute();
}

export function factorStore(database: Database): FactorStore {
  const { db } = database;
  return {
    factor: (memberId) => readFactor(db, memberId),
    async beginFactor(member_id, pending) {
      await db
        .insertInto('staff_factor')
        .values({ member_id, pending })
        .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ pending }))
        .execute();
    },
    confirmFactor: (...given) => confirm(database, ...given),
    async useStep(memberId, step) {
      const used = await db
        .updateTable('staff_factor')
        .set({ last_step: step })
        .where('member_id', '=', memberId)
        .where('last_step', '<', step)
        .executeTakeFirst();
      return used.numUpdatedRows === 1n;
    },
    useRecoveryCode: (member, digest, doer) =>
      db.transaction().execute(async (within) => {
        const used = await within
          .deleteFrom('staff_recovery')
          .where('member_id', '=', member.id)
          .where('digest', '=', digest)
          .executeTakeFirst();
        if (used.numDeletedRows === 0n) return false;
        await record(within, doer, 'usedRecoveryCode');
        return true;
      }),
    removeFactor: (doer) =>
      db.transaction().execute(async (within) => {
        await dropFactor(within, doer.by.id);
        await record(within, doer, 'removedFactor');
      }),
    async factorSecrets() {
      const rows = await db.selectFrom('staff_factor').select(['member_id', 'secret']).execute();
      return rows.flatMap(({ member_id: memberId, secret }) =>
        secret === null ? [] : { memberId, secret },
      );
    },
    async changeFactorSecret(memberId, from, to) {
      await db
        .updateTable('staff_factor')
        .set({ secret: to })
        .where('member_id', '=', memberId)
        .where('secret', '=', from)
        .execute();
    },
  };
}

async function readFactor(db: Kysely<Schema>, memberId: string): ReturnType<FactorStore['factor']> {
  const row = await db
    .selectFrom('staff_factor')
    .select(['secret', 'pending'])
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const codes = await db
    .selectFrom('staff_recovery')
    .select('digest')
    .where('member_id', '=', memberId)
    .execute();
  return { ...row, codesLeft: codes.length };
}

async function confirm(
  { db }: Database,
  secret: string,
  step: number,
  recoveryDigests: readonly string[],
  keptSession: string,
  doer: Doer,
): Promise<boolean> {
  const memberId = doer.by.id;
  return await db.transaction().execute(async (within) => {
    const set = await within
      .updateTable('staff_factor')
      .set({ secret, pending: null, last_step: step })
      .where('member_id', '=', memberId)
      .where('pending', '=', secret)
      .executeTakeFirst();
    if (set.numUpdatedRows === 0n) return false;
    await within.deleteFrom('staff_recovery').where('member_id', '=', memberId).execute();
    await within
      .insertInto('staff_recovery')
      .values(recoveryDigests.map((digest) => ({ member_id: memberId, digest })))
      .execute();
    await within
      .deleteFrom('staff_session')
      .where('member_id', '=', memberId)
      .where('digest', '<>', keptSession)
      .execute();
    await record(within, doer, 'setFactor');
    return true;
  });
}

/** Part of a transaction; false: there was none. */
export async function dropFactor(db: Kysely<Schema>, memberId: string): Promise<boolean> {
  await db.deleteFrom('staff_recovery').where('member_id', '=', memberId).execute();
  const gone = await db
    .deleteFrom('staff_factor')
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
