import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { LearningStore, OpenQuestion } from '../desk/learning-ports.ts';
import type { Doer } from '../desk/ports.ts';
import { record } from './audit.ts';
import type { Database } from './database.ts';
import { toMoment } from './moment.ts';
import { inParts } from './in-parts.ts';
import type { Schema } from './schema.ts';
import { readEvent, toLines } from './stored-json.ts';
import { settleQuestions } from './settled-questions.ts';
import { toTurns } from './stored-lesson.ts';

/** The words are read where they are kept: what was taken back or deleted there is in no list of ours. */
export async function readOpenQuestions(
  db: Kysely<Schema>,
  limit: number,
): Promise<readonly OpenQuestion[]> {
  const rows = await db
    .selectFrom('question')
    .select(['turn', 'topic', 'numbers', 'at', 'heard', 'suggested'])
    // A literal, so that the partial index is seen to fit.
    .where('is_open', '=', sql.lit(1))
    .orderBy('at', 'desc')
    .orderBy('turn', 'desc')
    .limit(limit)
    .execute();
  const numbers = rows.flatMap((row) => toTurns(row.numbers));
  const words = await readWords(db, numbers);
  return rows.flatMap((row) => {
    const text = toTurns(row.numbers)
      .flatMap((number) => words.get(number) ?? [])
      .join('\n');
    if (text === '' || row.heard === 'answered') return [];
    return [
      {
        turn: row.turn,
        at: toMoment(row.at),
        heard: row.heard,
        topic: row.topic,
        suggested: toLines(row.suggested),
        words: text,
      },
    ];
  });
}

async function readWords(
  db: Kysely<Schema>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const words = new Map<number, string>();
  for (const some of inParts(numbers)) {
    const rows = await db
      .selectFrom('inbox')
      .select(['number', 'payload'])
      .where('number', 'in', some)
      .execute();
    for (const row of rows) {
      const event = readEvent(row.payload);
      if (event?.type === 'merchantWrote') words.set(row.number, event.text);
    }
  }
  return words;
}

export async function dismissQuestions(
  { db }: Database,
  turns: readonly number[],
  doer: Doer,
): ReturnType<LearningStore['dismiss']> {
  await db.transaction().execute(async (within) => {
    await settleQuestions(within, turns, null);
    await record(within, doer, 'dismissed', { after: String(turns.length) });
  });
}
