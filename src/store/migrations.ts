import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { addAccountLinks } from './account-link-tables.ts';
import { addCallBudget } from './call-budget.ts';
import type { Database } from './database.ts';
import { addBlocked } from './delivery.ts';
import { deskMigrations } from './desk-live-tables.ts';
import { makeDeskTables } from './desk-tables.ts';
import { makeQuestionTables } from './learning-tables.ts';
import { makePictures } from './pictures.ts';
import { addContentWishes } from './content-wishes.ts';
import { makeDayCounts } from './day-counts.ts';
import { addBursts, makeFirstTables } from './first-tables.ts';
import { makeServed } from './served.ts';
import { addLineQuota } from './line-quota.ts';
import { makeLineNames } from './line-names.ts';
import { makeLessonTables } from './lesson-tables.ts';
import { addQueueIndexes } from './queue.ts';
import { addOutboxDue, addOutboxReady, addWordsSaidLater } from './outbox.ts';
import { leaveRoomInPages } from './room-in-pages.ts';
import type { Schema } from './schema.ts';
import { makeTalkTables } from './talk-tables.ts';
import { addUnknownDeliveries } from './unknown-deliveries.ts';
import { addStaffFactors } from './staff-factors.ts';
import { addCallBackBy, addPassedBy } from './tickets.ts';
import { makeTrial } from './watch-writes.ts';
import { addLearnt, addWorkers } from './workers.ts';

/** Brings the schema up to date and gives the names of the migrations that were run now. */
export async function migrate(database: Database): Promise<readonly string[]> {
  // What a newer version has run is no trouble to this one: the migrator would refuse it.
  if ((await missingMigrations(database)).length === 0) return [];
  const { error, results } = await migratorOf(database).migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName;
    const name = failed === undefined ? 'The migrations' : `Migration ${failed}`;
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new Error(`${name} could not be run: ${reason}`, { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}

/** The names of those that were not run yet. Changes nothing. */
export async function missingMigrations(database: Database): Promise<readonly string[]> {
  const migrations = await migratorOf(database).getMigrations();
  return migrations.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

function migratorOf(database: Database): Migrator {
  const provider = { getMigrations: () => Promise.resolve(migrationsOf(database)) };
  return new Migrator({ db: database.db, provider });
}

/**
 * Never changed once released: a later change is a new number. The order in which they run is that of the names, those of the
 * desk among them. The letters are of the branches in which they were made, and mean nothing.
 */
export function migrationsOf({ engine }: Pick<Database, 'engine'>): Record<string, Migration> {
  return {
    '001-first-tables': { up: (db: Kysely<Schema>) => makeFirstTables(db, engine) },
    '002-bursts': { up: addBursts },
    '003-desk': { up: (db: Kysely<Schema>) => makeDeskTables(db, engine) },
    '004-account-links': { up: addAccountLinks },
    '005-call-budget': { up: addCallBudget },
    '006-words-said-later': { up: addWordsSaidLater },
    '008-pictures': { up: (db: Kysely<Schema>) => makePictures(db, engine) },
    ...deskMigrations(engine),
    '010-beside-the-talk': { up: makeTalkTables },
    '011-a-questions': { up: makeQuestionTables },
    '011-b-lessons': { up: makeLessonTables },
    '012-a-unknown-deliveries': { up: addUnknownDeliveries },
    '012-b-workers': { up: addWorkers },
    '012-c-line-quota': { up: addLineQuota },
    '013-a-queue': { up: addQueueIndexes },
    '013-b-blocked': { up: addBlocked },
    '015-a-outbox-ready': { up: addOutboxReady },
    '016-a-day-counts': { up: makeDayCounts },
    '016-b-staff-factors': { up: addStaffFactors },
    '016-c-content-wishes': { up: addContentWishes },
    '017-b-call-back-by': { up: addCallBackBy },
    '018-c-worker-learnt': { up: addLearnt },
    '019-a-outbox-due': { up: addOutboxDue },
    '020-d-passed-by': { up: addPassedBy },
    '021-a-room-in-pages': { up: (db: Kysely<Schema>) => leaveRoomInPages(db, engine) },
    '022-a-line-names': { up: makeLineNames },
    '023-o-served': { up: makeServed },
    '024-a-trial': { up: makeTrial },
  };
}
