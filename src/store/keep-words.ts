import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { RawBuilder, Selectable } from 'kysely';
import type { Turn, TurnOutcome } from '../engine/ports.ts';
import { tableOf, talksAsTable } from './as-table.ts';
import type { Database } from './database.ts';
import type { Ended } from './ended.ts';
import { toKeptMoment } from './moment.ts';
import { soughtOf } from './outbox.ts';
import type { Schema } from './schema.ts';
import { type Slots, statement } from './statement.ts';

const WAITING = sql.lit('waiting' as const);
const SURELY_FRESH_MS = 20_000;

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
  wished_lease: 'text',
  is_reply: 'bigint',
} as const;
const OF_TURN = ['conversation', 'turn', 'said_by', 'said_at', 'messages'] as const;
const OF_SENDING = ['retry_key', 'reply_token', 'last_way', 'received_at', 'if_not_sent'] as const;
const IN_HAND = ['lease', 'leased_until', 'attempts', 'is_ambiguous'] as const;
/** Of those before it. */
const UNSURE = sql`and one.is_ambiguous = 1 and one.id < outbox.id`;

/**
 * Puts the words of turns in the outbox; a turn without words leaves no row. Where nothing else of their talk waits, they are
 * in the hand of who wished for it at once: if they go as a reply, with the attempt recorded.
 */
export async function keepWords(database: Database, ended: readonly Ended[]): Promise<void> {
  const said = ended.filter(({ outcome }) => outcome.messages.length > 0).map(toSaid);
  if (said.length === 0) return;
  const leaseMs = Math.max(0, ...ended.map(({ hand }) => hand?.leaseMs ?? 0));
  const { rows } = await keepAllWords(database, { said: JSON.stringify(said), leaseMs });
  if (rows.some(({ before }) => before !== null)) await tryAgainNow(database, said);
  handOver(rows, ended);
}

type Keeping = Slots<{ said: string; leaseMs: number }>;

const keepAllWords = statement((database, given: Keeping) => {
  const { db, now } = database;
  return db
    .insertInto('outbox')
    .columns([...OF_TURN, ...OF_SENDING, 'status', 'ready_at', ...IN_HAND])
    .expression((from) =>
      from
        .selectFrom(inOrder(database, given))
        .select([...OF_TURN, ...OF_SENDING, WAITING.as('status'), now.as('ready_at'), 'lease'])
        .select(ifInHand(sql`${now} + ${given('leaseMs')}`, 'until'))
        .select([ifInHand(sql`is_reply`, 'attempts'), ifInHand(sql`is_reply`, 'is_ambiguous')]),
    )
    .returning(['id', 'turn', 'retry_key', 'lease'])
    .returning(
      sql<number | null>`case when lease is null then ${firstThatWaits('outbox', UNSURE)} end`.as(
        'before',
      ),
    );
});

function ifInHand<Name extends string>(then: RawBuilder<unknown>, name: Name) {
  return sql<number>`case when lease is null then 0 else ${then} end`.as(name);
}

/** The words as the table `said`, with the lease under which they are in hand; null: others of their talk go before them. */
function inOrder(database: Database, given: Keeping) {
  const isFree = sql`${firstThatWaits('given', sql``)} is null`;
  return sql<Said & Pick<Row, 'lease'>>`(select given.*,
    case when wished_lease is not null and ${isFree} then wished_lease end as lease
    from ${tableOf<Said>(database, SAID, given('said'))} order by place)`.as('said');
}

/** Not as `exists`, for which PostgreSQL may go through all that waits of all talks. */
function firstThatWaits(beside: 'given' | 'outbox', and: RawBuilder<unknown>): RawBuilder<number> {
  return sql`(select one.id from outbox as one
    where one.conversation = ${sql.ref(beside)}.conversation and one.status = ${WAITING} ${and} limit 1)`;
}

type Row = Pick<Selectable<Schema['outbox']>, 'id' | 'turn' | 'retry_key' | 'lease'>;

function handOver(kept: readonly Row[], ended: readonly Ended[]): void {
  const rows = new Map(kept.map((row) => [row.turn, row]));
  for (const { turn, outcome, hand } of ended) {
    const { id, lease = null, retry_key: retryKey = '' } = rows.get(turn.number) ?? {};
    hand?.take(
      id === undefined || lease === null
        ? null
        : {
            id,
            lease,
            retryKey,
            conversation: turn.conversation,
            messages: outcome.messages,
            replyToken: turn.replyToken,
            receivedAt: turn.receivedAt,
            saidAt: outcome.at,
            attempts: 0,
            lastWay: null,
            isAmbiguous: false,
            recorded: isSurelyReply(turn, outcome) ? 'reply' : null,
            ...soughtOf(outcome.ifNotSent),
          },
    );
  }
}

/**
 * What may have been sent and backs off, with LINE out of order, keeps its place: it is tried once more when more is said, so
 * that a merchant who is there again does not wait for the end of its back-off.
 */
async function tryAgainNow(database: Database, said: readonly Said[]): Promise<void> {
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

/** Its token outlives the longest turn (`line/way.ts`). */
function isSurelyReply({ replyToken, receivedAt }: Turn, { at }: TurnOutcome): boolean {
  const age = at.toMillis() - receivedAt.toMillis();
  return replyToken !== null && age >= 0 && age < SURELY_FRESH_MS;
}

type Said = ReturnType<typeof toSaid>;

function toSaid({ turn, outcome, hand }: Ended, place: number) {
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
    wished_lease: hand?.lease ?? null,
    is_reply: isSurelyReply(turn, outcome) ? 1 : 0,
  };
}
