import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type {
  ContentWish,
  ContentWishes,
  FetchedKind,
  NotKept,
  SentContent,
} from '../engine/picture-ports.ts';
import { FOR_STAFF } from '../core/event.ts';
import type { Arrival } from '../engine/ports.ts';
import { primary, required, zero } from './columns.ts';
import type { Database } from './database.ts';
import { toKeptMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { upTo } from './up-to.ts';

/** In the place of a type, where only that is known of it. */
export const NOT_KEPT: Readonly<Record<NotKept, string>> = {
  tooLarge: 'too-large',
  notOffered: 'not-offered',
};

/** What merchants sent for people to see or hear, and is still to be fetched from LINE. */
export async function addContentWishes(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('content_wish')
    .addColumn('message_id', 'text', primary)
    .addColumn('conversation', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('ready_at', 'bigint', zero)
    .addColumn('tries', 'integer', zero)
    .execute();
  await db.schema.createIndex('content_wish_ready').on('content_wish').column('ready_at').execute();
  await db.schema
    .createIndex('content_wish_talk')
    .on('content_wish')
    .column('conversation')
    .execute();
}

const isFetched = (kind: string): kind is FetchedKind => FOR_STAFF.some((one) => one === kind);

/** Part of the transaction in which they arrive. While another channel has the talk, it is that one's to fetch. */
export async function wishForContent(
  db: Kysely<Schema>,
  arrivals: readonly Arrival[],
): Promise<void> {
  const wishes = arrivals.flatMap(({ event, conversation, mode }) =>
    mode === 'active' && event.type === 'merchantSent' && isFetched(event.kind)
      ? [{ message_id: event.messageId, conversation, kind: event.kind }]
      : [],
  );
  if (wishes.length === 0) return;
  await db
    .insertInto('content_wish')
    .values(wishes)
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
}

export function contentWishes({ db, now }: Database): ContentWishes {
  const after = (ms: number) => sql<number>`${now} + ${sql.lit(ms)}`;
  return {
    async take(limit, leaseMs) {
      const due = db
        .selectFrom('content_wish')
        .select('message_id')
        .where('ready_at', '<=', now)
        .orderBy('ready_at')
        .limit(upTo(limit));
      const rows = await db
        .updateTable('content_wish')
        .set({ ready_at: after(leaseMs), tries: sql`tries + 1` })
        .where('message_id', 'in', due)
        // Two processes see the same rows: whoever comes second finds them put off.
        .where('ready_at', '<=', now)
        .returning(['message_id', 'conversation', 'kind', 'tries'])
        .execute();
      return rows.map(({ message_id: messageId, ...row }) => ({ messageId, ...row }));
    },
    async later(messageId, ms) {
      await db
        .updateTable('content_wish')
        .set({ ready_at: after(ms) })
        .where('message_id', '=', messageId)
        .execute();
    },
    end: (wish, came, endsAt) =>
      db.transaction().execute((within) => end(within, wish, came, toKeptMoment(endsAt))),
  };
}

async function end(
  db: Kysely<Schema>,
  { messageId, conversation }: ContentWish,
  came: SentContent | NotKept | null,
  endsAt: string,
): Promise<void> {
  const ended = await db
    .deleteFrom('content_wish')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  if (came === null || ended.numDeletedRows === 0n) return;
  const kept =
    typeof came === 'string'
      ? { content_type: NOT_KEPT[came], bytes: null }
      : { content_type: came.contentType, bytes: came.bytes };
  await db
    .insertInto('picture')
    .values({ message_id: messageId, conversation, ...kept, ends_at: endsAt })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
}
