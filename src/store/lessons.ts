import type { Kysely, Selectable } from 'kysely';
import { NOTHING_TAUGHT, withLesson, type Lesson } from '../core/taught.ts';
import type { KeptLesson, LearningStore, Published } from '../desk/learning-ports.ts';
import type { Doer } from '../desk/ports.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import { dismissQuestions, readOpenQuestions, settleQuestions } from './open-questions.ts';
import type { Schema } from './schema.ts';
import { toLesson, toTaught } from './stored-lesson.ts';
import { learntByAll, type Worker } from './workers.ts';

const DECIDED_SHOWN = 50;

export function learningStore(database: Database, worker: Worker): LearningStore {
  const { db } = database;
  return {
    openQuestions: (limit) => readOpenQuestions(db, limit),
    dismiss: (turns, doer) => dismissQuestions(database, turns, doer),
    teach: (id, lesson, turns, doer) => keepLesson(database, id, lesson, turns, doer),
    lessons: () => readLessons(db),
    lesson: (id) => readLesson(db, id),
    publish: (id, doer) => publish(database, id, doer),
    reject: (id, doer) => reject(database, id, doer),
    published: () => readPublished(db),
    tookOver: (version) => {
      worker.learnt = version;
    },
    learntByAll: () => learntByAll(database),
    publishedVersion: async () => (await latest(db))?.version ?? 0,
  };
}

async function keepLesson(
  { db }: Database,
  id: string,
  lesson: Lesson,
  turns: readonly number[],
  doer: Doer,
): Promise<void> {
  await db.transaction().execute(async (within) => {
    await within
      .insertInto('lesson')
      .values({
        id,
        body: JSON.stringify(lesson),
        status: 'open',
        author_id: doer.by.id,
        author_name: doer.by.name,
        written_at: toKeptMoment(doer.at),
      })
      .execute();
    await settleQuestions(within, turns, id);
    await record(within, doer, 'taught', { after: lesson.topic });
  });
}

async function readLessons(db: Kysely<Schema>): Promise<readonly KeptLesson[]> {
  const open = await db.selectFrom('lesson').selectAll().where('status', '=', 'open').execute();
  const decided = await db
    .selectFrom('lesson')
    .selectAll()
    .where('status', '!=', 'open')
    .orderBy('decided_at', 'desc')
    .limit(DECIDED_SHOWN)
    .execute();
  const oldestFirst = open.toSorted((a, b) => (a.written_at < b.written_at ? -1 : 1));
  return [...oldestFirst, ...decided].map(toKept);
}

async function readLesson(db: Kysely<Schema>, id: string): Promise<KeptLesson | null> {
  const row = await db.selectFrom('lesson').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toKept(row);
}

function toKept(row: Selectable<Schema['lesson']>): KeptLesson {
  const { decided_id: decidedId, decided_at: decidedAt } = row;
  return {
    id: row.id,
    lesson: toLesson(row.body),
    status: row.status,
    author: { id: row.author_id, name: row.author_name },
    writtenAt: toMoment(row.written_at),
    decidedBy: decidedId === null ? null : { id: decidedId, name: row.decided_name ?? '' },
    decidedAt: decidedAt === null ? null : toMoment(decidedAt),
    version: row.version,
  };
}

async function latest(db: Kysely<Schema>) {
  return await db
    .selectFrom('taught_version')
    .select('version')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function readPublished(db: Kysely<Schema>): Promise<Published> {
  const row = await db
    .selectFrom('taught_version')
    .select(['version', 'body'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? { version: 0, taught: NOTHING_TAUGHT }
    : { version: row.version, taught: toTaught(row.body) };
}

/** Two may publish at once: whoever finds the number taken makes the next one. */
async function publish(
  database: Database,
  id: string,
  doer: Doer,
): ReturnType<LearningStore['publish']> {
  for (;;) {
    const came = await database.db
      .transaction()
      .execute((db) => publishNext(db, id, doer))
      .catch((error: unknown) => {
        if (error instanceof NumberTaken) return null;
        throw error;
      });
    if (came !== null) return came;
  }
}

class NumberTaken extends Error {}

async function publishNext(
  db: Kysely<Schema>,
  id: string,
  doer: Doer,
): ReturnType<LearningStore['publish']> {
  const kept = await readLesson(db, id);
  if (kept === null || kept.status !== 'open') return 'gone';
  if (kept.author.id === doer.by.id) return 'own';
  const { version: before, taught } = await readPublished(db);
  const version = before + 1;
  const body = JSON.stringify(withLesson(taught, kept.lesson));
  const made = await db
    .insertInto('taught_version')
    .values({ version, at: toKeptMoment(doer.at), body })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) throw new NumberTaken();
  if (!(await decide(db, id, 'published', version, doer))) return 'gone';
  await record(db, doer, 'published', { after: `${kept.lesson.topic} (${version})` });
  return version;
}

async function reject({ db }: Database, id: string, doer: Doer): Promise<boolean> {
  return await db.transaction().execute(async (within) => {
    const kept = await readLesson(within, id);
    if (kept === null || !(await decide(within, id, 'rejected', null, doer))) return false;
    await within
      .updateTable('question')
      .set({ is_open: 1, lesson: null })
      .where('lesson', '=', id)
      .execute();
    await record(within, doer, 'rejected', { after: kept.lesson.topic });
    return true;
  });
}

/** False where it was decided already. */
async function decide(
  db: Kysely<Schema>,
  id: string,
  status: 'published' | 'rejected',
  version: number | null,
  { by, at }: Doer,
): Promise<boolean> {
  const decided = await db
    .updateTable('lesson')
    .set({
      status,
      version,
      decided_id: by.id,
      decided_name: by.name,
      decided_at: toKeptMoment(at),
    })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return decided.numUpdatedRows === 1n;
}
