import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { RETRY_SAID } from '../core/retry-taken-back.ts';
import type { Outgoing } from '../engine/ports.ts';
import type { Database } from './database.ts';
import { toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { type Slots, statement } from './statement.ts';
import { readMessages } from './stored-json.ts';
import { upTo } from './up-to.ts';

const WAITING = sql.lit('waiting' as const);
const LONG_BACK_OFF_MS = 60_000;

/**
 * A row waits for the earlier ones of its conversation, in hand or backing off: words do not overtake words.
 * Only those that certainly were not sent and wait for long (the monthly limit of pushes) are overtaken: a reply is free.
 */
export async function takeOutgoing(
  database: Database,
  limit: number,
  { lease, leaseMs }: { readonly lease: string; readonly leaseMs: number },
): Promise<readonly Outgoing[]> {
  const { rows } = await takeAll(database, { limit, lease, leaseMs });
  return rows
    .toSorted((a, b) => a.id - b.id)
    .map((row) => ({
      id: row.id,
      lease,
      conversation: row.conversation,
      messages: readMessages(row.messages),
      replyToken: row.reply_token,
      receivedAt: toMoment(row.received_at),
      saidAt: toMoment(row.said_at),
      retryKey: row.retry_key,
      attempts: row.attempts,
      lastWay: row.attempts === 0 ? null : row.last_way,
      isAmbiguous: row.is_ambiguous === 1,
      ...soughtOf(row.if_not_sent),
    }));
}

type Taking = Slots<{ limit: number; lease: string; leaseMs: number }>;

const takeAll = statement(({ db, now, engine }, given: Taking) => {
  // Asked for each row that is ready, until there are enough: what waits behind them is not read.
  const firstOfItsTalk = sql<number>`(
    select first.id from outbox as first
    where first.conversation = outbox.conversation and first.status = ${WAITING}
    and (first.ready_at <= ${now} + ${sql.lit(LONG_BACK_OFF_MS)} or first.is_ambiguous = 1)
    order by first.id limit 1)`;
  return db
    .with(
      (free) => free('free').materialized(),
      (query) =>
        query
          .selectFrom('outbox')
          .select('id')
          .where('status', '=', WAITING)
          .where('ready_at', '<=', now)
          .where('leased_until', '<=', now)
          .where('id', '=', firstOfItsTalk)
          .orderBy('ready_at')
          .orderBy('id')
          .limit(upTo(given('limit')))
          .$if(engine === 'postgres', (select) => select.forUpdate().skipLocked()),
    )
    .updateTable('outbox')
    .set({ lease: given('lease'), leased_until: sql<number>`${now} + ${given('leaseMs')}` })
    .where('id', 'in', (query) => query.selectFrom('free').select('id'))
    .returning(['id', 'conversation', 'messages', 'reply_token', 'received_at', 'retry_key'])
    .returning(['attempts', 'last_way', 'is_ambiguous', 'if_not_sent', 'said_at']);
});

/** What is to become of words that cannot be sent now. */
export function soughtOf(ifNotSent: string | null): Pick<Outgoing, 'isSaidLater' | 'isSoonUntrue'> {
  const isSoonUntrue = ifNotSent === RETRY_SAID;
  return { isSaidLater: ifNotSent !== null && !isSoonUntrue, isSoonUntrue };
}

/** For words after whose loss something else is to be done. */
export async function addWordsSaidLater(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('if_not_sent', 'text').execute();
}

/** In the order in which they are due, however much was said before. */
export async function addOutboxReady(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createIndex('outbox_ready')
    .on('outbox')
    .columns(['ready_at', 'id'])
    .where(sql.ref('status'), '=', WAITING)
    .execute();
}

/**
 * The same, out of reach of who asks for the first words of one talk: after a quiet hour PostgreSQL takes it for as short a
 * way as that talk's own index, and behind a backlog goes through all of it for each row.
 */
export async function addOutboxDue(db: Kysely<Schema>): Promise<void> {
  await db.schema.dropIndex('outbox_ready').execute();
  await db.schema
    .createIndex('outbox_due')
    .on('outbox')
    .columns(['ready_at', 'id'])
    .where(sql.ref('status'), '=', WAITING)
    .where(sql.ref('ready_at'), 'is not', null)
    .execute();
}
