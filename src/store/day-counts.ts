import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { primary, required } from './columns.ts';
import type { Schema } from './schema.ts';

/** What of old days is still counted, when nobody is to know any more who asked. */
export async function makeDayCounts(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('talk_count')
    .addColumn('day', 'text', primary)
    .addColumn('count', 'integer', required)
    .execute();
  await db.schema
    .createTable('question_count')
    .addColumn('day', 'text', required)
    .addColumn('topic', 'text', required)
    .addColumn('hour', 'integer', required)
    .addColumn('heard', 'text', required)
    .addColumn('count', 'integer', required)
    .addPrimaryKeyConstraint('question_count_primary', ['day', 'topic', 'hour', 'heard'])
    .execute();
}

/** Turns some talks of days before `day`, the oldest first, into counts; gives how many. Two that do it at once count each once. */
export async function foldTalkDays(
  db: Kysely<Schema>,
  day: string,
  atOnce: number,
): Promise<number> {
  const oldest = db.selectFrom('talk_day').select((row) => row.fn.min('day').as('day'));
  const some = db
    .selectFrom('talk_day')
    .select('conversation')
    .where('day', '=', oldest)
    .orderBy('conversation')
    .limit(atOnce);
  const gone = await db
    .deleteFrom('talk_day')
    .where('day', '<', day)
    .where('day', '=', oldest)
    .where('conversation', 'in', some)
    .returning('day')
    .execute();
  // All of one day.
  const [one] = gone;
  if (one === undefined) return 0;
  await db
    .insertInto('talk_count')
    .values({ day: one.day, count: gone.length })
    .onConflict((conflict) =>
      conflict.column('day').doUpdateSet({ count: sql`talk_count.count + excluded.count` }),
    )
    .execute();
  return gone.length;
}

/** The same for what was asked: topic, hour and how it was heard stay, the talk and the places of its words go. */
export async function foldQuestions(
  db: Kysely<Schema>,
  day: string,
  atOnce: number,
): Promise<number> {
  const some = db
    .selectFrom('question')
    .select('turn')
    .where('day', '<', day)
    .orderBy('day')
    .limit(atOnce);
  const gone = await db
    .deleteFrom('question')
    .where('turn', 'in', some)
    .returning(['day', 'topic', 'hour', 'heard'])
    .execute();
  const counts = new Map<string, (typeof gone)[number] & { count: number }>();
  for (const row of gone) {
    const key = JSON.stringify(row);
    counts.set(key, { ...row, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  for (const row of counts.values()) {
    await db
      .insertInto('question_count')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['day', 'topic', 'hour', 'heard'])
          .doUpdateSet({ count: sql`question_count.count + excluded.count` }),
      )
      .execute();
  }
  return gone.length;
}
