import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { DayCount, RawFigures } from '../desk/figure-ports.ts';
import type { Schema } from './schema.ts';

type Db = Kysely<Schema>;

export const count = sql<number>`cast(count(*) as integer)`.as('count');

/** Of days that are too old to know whose they were, what was counted before that was forgotten. */
export async function readTalks(db: Db, from: string, until: string): Promise<readonly DayCount[]> {
  const kept = await countByDay(db, 'talk_day', from, until);
  const counted = await db
    .selectFrom('talk_count')
    .select(['day', 'count'])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .execute();
  return sumBy([...kept, ...counted], ({ day }) => day).toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}

export async function countByDay(
  db: Db,
  table: 'talk_day' | 'updated_terminal',
  from: string,
  until: string,
): Promise<readonly DayCount[]> {
  return await db
    .selectFrom(table)
    .select(['day', count])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .groupBy('day')
    .orderBy('day')
    .execute();
}

export async function readTopics(
  db: Db,
  from: string,
  until: string,
): Promise<RawFigures['topics']> {
  const kept = await db
    .selectFrom('question')
    .select(['topic', 'hour', count])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .where('topic', '!=', '')
    .groupBy(['topic', 'hour'])
    .execute();
  const counted = await db
    .selectFrom('question_count')
    .select(['topic', 'hour', 'count'])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .where('topic', '!=', '')
    .execute();
  return sumBy([...kept, ...counted], ({ topic, hour }) => `${topic} ${hour}`);
}

export async function readHeard(db: Db, from: string, until: string): Promise<RawFigures['heard']> {
  const kept = await db
    .selectFrom('question')
    .select(['heard', count])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .groupBy('heard')
    .execute();
  const counted = await db
    .selectFrom('question_count')
    .select(['heard', 'count'])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .execute();
  return sumBy([...kept, ...counted], ({ heard }) => heard);
}

function sumBy<Row extends { readonly count: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const before = sums.get(keyOf(row));
    sums.set(keyOf(row), { ...row, count: row.count + (before?.count ?? 0) });
  }
  return [...sums.values()];
}
