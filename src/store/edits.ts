import type { Kysely } from 'kysely';
import type { KeptEvent } from '../core/event.ts';
import type { Schema } from './schema.ts';
import { readEvent } from './stored-json.ts';

interface Version {
  readonly number: number;
  readonly isWaiting: boolean;
  readonly event: Extract<KeptEvent, { type: 'merchantWrote' }>;
}

/**
 * Of each changed message only the latest words are kept, in every event that held it, and only they are still
 * answered: once. A turn that has an earlier version in hand loses it, as with a message that is taken back.
 */
export async function keepLatestWords(
  db: Kysely<Schema>,
  messageIds: readonly string[],
): Promise<void> {
  for (const messageId of new Set(messageIds)) {
    const versions = await versionsOf(db, messageId);
    const latest = versions.toSorted(byTime).at(-1);
    for (const { number, isWaiting, event } of versions) {
      if (latest === undefined || number === latest.number) continue;
      const payload = JSON.stringify({ ...event, text: latest.event.text });
      await db
        .updateTable('inbox')
        .set(isWaiting ? { payload, status: 'done' } : { payload })
        .where('number', '=', number)
        .execute();
    }
  }
}

async function versionsOf(db: Kysely<Schema>, messageId: string): Promise<readonly Version[]> {
  const rows = await db
    .selectFrom('inbox')
    .select(['number', 'status', 'payload'])
    .where('message_id', '=', messageId)
    .where('is_blanked', '=', 0)
    .execute();
  return rows.flatMap(({ number, status, payload }) => {
    const event = readEvent(payload);
    return event?.type === 'merchantWrote'
      ? [{ number, isWaiting: status === 'waiting', event }]
      : [];
  });
}

function byTime(a: Version, b: Version): number {
  return (a.event.editedAt ?? 0) - (b.event.editedAt ?? 0) || a.number - b.number;
}
