import type { Kysely } from 'kysely';
import { inParts } from './in-parts.ts';
import type { Schema } from './schema.ts';

/** They are no longer open; `lesson` is what answers them. */
export async function settleQuestions(
  db: Kysely<Schema>,
  turns: readonly number[],
  lesson: string | null,
): Promise<void> {
  for (const some of inParts(turns)) {
    await db
      .updateTable('question')
      .set({ is_open: 0, lesson })
      .where('turn', 'in', some)
      .where('is_open', '=', 1)
      .execute();
  }
}

/** Nothing answers them any more. */
export async function openAgain(db: Kysely<Schema>, lesson: string): Promise<void> {
  await db
    .updateTable('question')
    .set({ is_open: 1, lesson: null })
    .where('lesson', '=', lesson)
    .execute();
}
