import type { Kysely, Selectable } from 'kysely';
import type { KeptLesson } from '../desk/learning-ports.ts';
import type { Doer } from '../desk/ports.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { readLesson as readBody } from './stored-lesson.ts';

const GONE_SHOWN = 50;

export async function readLessons(db: Kysely<Schema>): Promise<readonly KeptLesson[]> {
  const open = await lessonsIn(db, 'open').orderBy('written_at').execute();
  // Any of them may turn out to be wrong, however old it is.
  const inForce = await lessonsIn(db, 'published').orderBy('version', 'desc').execute();
  const gone = await lessonsIn(db, 'rejected')
    .orderBy('decided_at', 'desc')
    .limit(GONE_SHOWN)
    .execute();
  return [...open, ...inForce, ...gone].map(toKept).filter((one) => one !== null);
}

export async function readLesson(db: Kysely<Schema>, id: string): Promise<KeptLesson | null> {
  const row = await db.selectFrom('lesson').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toKept(row);
}

/** Those that are in force, the earliest first, and those that were. */
export async function publishedLessons(
  db: Kysely<Schema>,
): Promise<Readonly<Record<'inForce' | 'takenBack', readonly KeptLesson[]>>> {
  const inForce = await lessonsIn(db, 'published').orderBy('version').execute();
  const gone = await lessonsIn(db, 'rejected').where('version', 'is not', null).execute();
  return { inForce: inForce.map(surelyKept), takenBack: gone.map(surelyKept) };
}

const lessonsIn = (db: Kysely<Schema>, status: 'open' | 'published' | 'rejected') =>
  db.selectFrom('lesson').selectAll().where('status', '=', status);

/** False where it was decided already. */
export async function decide(
  db: Kysely<Schema>,
  { id, from, to }: Decision,
  { by, at }: Doer,
  version?: number,
): Promise<boolean> {
  const decided = await db
    .updateTable('lesson')
    .set({
      status: to,
      ...(version === undefined ? {} : { version }),
      decided_id: by.id,
      decided_name: by.name,
      decided_at: toKeptMoment(at),
    })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst();
  return decided.numUpdatedRows === 1n;
}

/** A version without what a newer one has published would take it back. */
function surelyKept(row: Selectable<Schema['lesson']>): KeptLesson {
  const kept = toKept(row);
  if (kept === null) throw new Error(`lesson ${row.id} is of a newer version`);
  return kept;
}

interface Decision {
  readonly id: string;
  readonly from: 'open' | 'published';
  readonly to: 'published' | 'rejected';
}

/** null: of a kind that only a newer version knows, which hides no other. */
function toKept(row: Selectable<Schema['lesson']>): KeptLesson | null {
  const { decided_id: decidedId, decided_at: decidedAt } = row;
  const lesson = readBody(row.body);
  if (lesson === null) return null;
  return {
    id: row.id,
    lesson,
    status: row.status,
    author: { id: row.author_id, name: row.author_name },
    writtenAt: toMoment(row.written_at),
    decidedBy: decidedId === null ? null : { id: decidedId, name: row.decided_name ?? '' },
    decidedAt: decidedAt === null ? null : toMoment(decidedAt),
    version: row.version,
  };
}
