import { sql } from 'kysely';
import { NO_PUSH_LEFT } from '../engine/quota.ts';
import type { Database } from './database.ts';
import type { Writer } from './writer.ts';

const LOOK_EVERY_MS = 10_000;
/** Longer than a moment of quiet, or the back-off of a turn. */
const NO_TURN_WAITS_MS = 60_000;
/** Longer than any pause between two tries of words, but the one for the end of the month. */
const NO_WORDS_WAIT_MS = 20 * 60_000;
const NOTHING_WAITS_MS = 3 * 60 * 60_000;

/**
 * Whoever waits for a moment that is further away than any wait is: the clock of the database was set back since, by an
 * hour, say. They are ready now; without that a talk would be silent for the hour, and later words overtake its earlier ones.
 */
export function hurryAfterSetBack(writer: Writer): () => Promise<void> {
  let lookedAt = -Infinity;
  return async () => {
    if (performance.now() - lookedAt < LOOK_EVERY_MS) return;
    lookedAt = performance.now();
    await writer.transaction(hurry);
  };
}

async function hurry({ db, now, engine }: Database): Promise<void> {
  const beyond = (ms: number) => sql<number>`${now} + ${sql.lit(ms)}`;
  // Sorted, so that this never waits in a ring with those who wake conversations.
  await db
    .updateTable('mailbox')
    .set({ ready_at: now, gathers_until: null })
    .where('conversation', 'in', (query) =>
      query
        .selectFrom('mailbox')
        .select('conversation')
        .where('ready_at', '>', beyond(NO_TURN_WAITS_MS))
        .orderBy('conversation')
        .$if(engine === 'postgres', (select) => select.forUpdate()),
    )
    .execute();
  await db
    .updateTable('outbox')
    .set({ ready_at: now })
    .where('status', '=', sql.lit('waiting' as const))
    .where('ready_at', '>', beyond(NO_WORDS_WAIT_MS))
    .where((row) =>
      row.or([
        row('because', 'is', null),
        row('because', '!=', NO_PUSH_LEFT),
        row('ready_at', '>', beyond(NOTHING_WAITS_MS)),
      ]),
    )
    .execute();
}
