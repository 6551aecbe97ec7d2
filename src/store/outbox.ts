import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { RETRY_SAID } from '../core/retry-taken-back.ts';
import type { Outgoing, Turn } from '../engine/ports.ts';
import { tableOf, talksAsTable } from './as-table.ts';
import type { Database } from './database.ts';
import type { Ended } from './ended.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { type Slots, statement } from './statement.ts';
import { readMessages } from './stored-json.ts';
import { upTo } from './up-to.ts';

const WAITING = sql.lit('waiting' as const);
const LONG_BACK_OFF_MS = 60_000;

/** What staff say themselves, and not the bot about what they did. */
const SAID_BY_STAFF: ReadonlySet<Turn['event']['type']> = new Set([
  'staffWrote',
  'staffSentPicture',
  'staffPromisedCall',
]);

const SAID = {
  place: 'bigint',
  conversation: 'text',
  turn: 'bigint',
  said_by: 'text',
  said_at: 'text',
  messages: 'text',
  retry_key: 'text',
  reply_token: 'text',
  last_way: 'text',
  received_at: 'text',
  if_not_sent: 'text',
} as const;
const OF_TURN = ['conversation', 'turn', 'said_by', 'said_at', 'messages'] as const;
const OF_SENDING = ['retry_key', 'reply_token', 'last_way', 'received_at', 'if_not_sent'] as const;

/** Puts the words of turns in the outbox; a turn without words leaves no row. */
export async function keepWords(database: Database, ended: readonly Ended[]): Promise<void> {
  const said = ended.filter(({ outcome }) => outcome.messages.length > 0).map(toSaid);
  if (said.length === 0) return;
  const kept = await keepAllWords(database, { said: JSON.stringify(said) });
  if (kept.rows.some(({ before }) => before !== null)) await tryAgainNow(database, said);
}

const keepAllWords = statement((database, given: Slots<{ said: string }>) =>
  database.db
    .insertInto('outbox')
    .columns([...OF_TURN, ...OF_SENDING, 'status', 'ready_at'])
    .expression((from) =>
      from
        .selectFrom(tableOf<ReturnType<typeof toSaid>>(database, SAID, given('said')))
        .select([...OF_TURN, ...OF_SENDING, WAITING.as('status'), database.now.as('ready_at')])
        .orderBy('place'),
    )
    // Not as `exists`, for which PostgreSQL may go through all that waits of all talks.
    .returning(
      sql<number | null>`(select one.id from outbox as one
        where one.conversation = outbox.conversation and one.status = ${WAITING}
        and one.is_ambiguous = 1 limit 1)`.as('before'),
    ),
);

/**
 * What may have been sent and backs off, with LINE out of order, keeps its place: it is tried once more when more is said, so
 * that a merchant who is there again does not wait for the end of its back-off.
 */
async function tryAgainNow(
  database: Database,
  said: readonly ReturnType<typeof toSaid>[],
): Promise<void> {
  const { db, now } = database;
  const talks = said.map(({ conversation }) => conversation);
  await db
    .updateTable('outbox')
    .from(talksAsTable(database, talks))
    .set({ ready_at: now })
    .where('status', '=', WAITING)
    .whereRef('outbox.conversation', '=', 'given.conversation')
    .where('is_ambiguous', '=', 1)
    .where('ready_at', '>', now)
    .where('leased_until', '<=', now)
    .execute();
}

function toSaid({ turn, outcome }: Ended, place: number) {
  return {
    place,
    conversation: turn.conversation,
    turn: turn.number,
    said_by: SAID_BY_STAFF.has(turn.event.type) ? ('staff' as const) : ('bot' as const),
    said_at: toKeptMoment(outcome.at),
    messages: JSON.stringify(outcome.messages),
    // Of its time, so that the next one stands beside it in the index of them all.
    retry_key: randomUUIDv7(),
    reply_token: turn.replyToken,
    // As it will go in all likelihood: a try that changes no column of an index writes none.
    last_way: turn.replyToken === null ? ('push' as const) : ('reply' as const),
    received_at: toKeptMoment(turn.receivedAt),
    if_not_sent: outcome.ifNotSent,
  };
}

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
      isSaidLater: row.if_not_sent !== null && row.if_not_sent !== RETRY_SAID,
      isSoonUntrue: row.if_not_sent === RETRY_SAID,
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
