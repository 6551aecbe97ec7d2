import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Outgoing, Settlement, Turn, TurnOutcome } from '../engine/ports.ts';
import type { Database } from './database.ts';
import { noteTalks } from './desk-changes.ts';
import { keepArrivals } from './inbox.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { readMessages } from './stored-json.ts';
import type { Writer } from './writer.ts';

const WAITING = sql.lit('waiting' as const);
const LONG_BACK_OFF_MS = 60_000;

/** What staff say themselves, and not the bot about what they did. */
const SAID_BY_STAFF: ReadonlySet<Turn['event']['type']> = new Set([
  'staffWrote',
  'staffSentPicture',
  'staffPromisedCall',
]);

/** Puts a turn's words in the outbox; a turn without words leaves no row. */
export async function keepWords(
  db: Kysely<Schema>,
  turn: Turn,
  outcome: TurnOutcome,
): Promise<void> {
  if (outcome.messages.length === 0) return;
  await db
    .insertInto('outbox')
    .values({
      conversation: turn.conversation,
      turn: turn.number,
      said_by: SAID_BY_STAFF.has(turn.event.type) ? 'staff' : 'bot',
      said_at: toKeptMoment(outcome.at),
      messages: JSON.stringify(outcome.messages),
      retry_key: randomUUID(),
      reply_token: turn.replyToken,
      received_at: toKeptMoment(turn.receivedAt),
      if_not_sent: outcome.ifNotSent,
      status: 'waiting',
    })
    .execute();
}

/**
 * A row waits for the earlier ones of its conversation, in hand or backing off: words do not overtake words.
 * Only those that certainly were not sent and wait for long (the monthly limit of pushes) are overtaken: a reply is free.
 */
export async function takeOutgoing(
  { db, now, engine }: Database,
  limit: number,
  { lease, leaseMs }: { readonly lease: string; readonly leaseMs: number },
): Promise<readonly Outgoing[]> {
  const rows = await db
    .with(
      (free) => free('free').materialized(),
      (query) =>
        query
          .selectFrom('outbox')
          .select('id')
          .where('status', '=', WAITING)
          .where('ready_at', '<=', now)
          .where('leased_until', '<=', now)
          .where('id', 'in', (outbox) =>
            outbox
              .selectFrom('outbox')
              .select((row) => row.fn.min('id').as('oldest'))
              .where('status', '=', WAITING)
              .where((row) =>
                row.or([
                  row('ready_at', '<=', sql<number>`${now} + ${LONG_BACK_OFF_MS}`),
                  row('is_ambiguous', '=', 1),
                ]),
              )
              .groupBy('conversation'),
          )
          .orderBy('id')
          .limit(limit)
          .$if(engine === 'postgres', (select) => select.forUpdate().skipLocked()),
    )
    .updateTable('outbox')
    .set({ lease, leased_until: sql<number>`${now} + ${leaseMs}` })
    .where('id', 'in', (query) => query.selectFrom('free').select('id'))
    .returning(['id', 'conversation', 'messages', 'reply_token', 'received_at', 'retry_key'])
    .returning(['attempts', 'last_way', 'is_ambiguous', 'if_not_sent'])
    .execute();
  return rows
    .toSorted((a, b) => a.id - b.id)
    .map((row) => ({
      id: row.id,
      lease,
      conversation: row.conversation,
      messages: readMessages(row.messages),
      replyToken: row.reply_token,
      receivedAt: toMoment(row.received_at),
      retryKey: row.retry_key,
      attempts: row.attempts,
      lastWay: row.last_way,
      isAmbiguous: row.is_ambiguous === 1,
      isSaidLater: row.if_not_sent !== null,
    }));
}

/** Marks the row ambiguous until it is settled. Throws when another worker has it: it may be sending now. */
export async function recordAttempt(
  { db, now }: Database,
  row: Outgoing,
  way: 'reply' | 'push',
  leaseMs: number,
): Promise<void> {
  const recorded = await db
    .updateTable('outbox')
    .set((kept) => ({
      attempts: kept('attempts', '+', 1),
      last_way: way,
      is_ambiguous: 1,
      leased_until: sql<number>`${now} + ${leaseMs}`,
    }))
    .where('id', '=', row.id)
    .where('lease', '=', row.lease)
    .where('status', '=', WAITING)
    .executeTakeFirst();
  if (recorded.numUpdatedRows === 0n) {
    throw new Error(`Outbox row ${row.id} is no longer in this worker's hand`);
  }
}

export async function settle(writer: Writer, row: Outgoing, settlement: Settlement): Promise<void> {
  const isGivenUp = settlement.outcome === 'never' && row.isSaidLater;
  await writer.transaction(async (within) => {
    const about = await settleRow(within, row, settlement);
    if (isGivenUp && about !== null) await keepNotSent(within, row, about);
    await noteTalks(within, [row.conversation]);
  });
}

/** With the row in one transaction: told once, and never lost. */
async function keepNotSent(database: Database, row: Outgoing, about: string): Promise<void> {
  const event = { type: 'notSent', about } as const;
  const arrival = { event, conversation: row.conversation, receivedAt: row.receivedAt };
  await keepArrivals(
    database,
    [{ ...arrival, eventId: `not-sent:${row.id}`, replyToken: null, mode: 'active' }],
    0,
  );
}

/** Gives what the conversation hears if the words were not sent; null where another worker has settled the row. */
async function settleRow(
  { db, now }: Database,
  row: Outgoing,
  settlement: Settlement,
): Promise<string | null> {
  const [settled] = await db
    .updateTable('outbox')
    .set({ lease: null, leased_until: 0, ...settledColumns(settlement, now) })
    // LINE says the same whether anybody sees it.
    .$if(settlement.outcome === 'sent', (query) =>
      query.set({ is_blocked: isBlockedNow(row.conversation) }),
    )
    .where('id', '=', row.id)
    .where('status', '=', WAITING)
    // What was sent was sent, whoever holds the row by now.
    .$if(settlement.outcome !== 'sent', (query) => query.where('lease', '=', row.lease))
    .returning('if_not_sent')
    .execute();
  return settled?.if_not_sent ?? null;
}

function isBlockedNow(conversation: string) {
  return sql<number>`coalesce((select conversation.is_blocked from conversation
    where conversation.conversation = ${conversation}), 0)`;
}

function settledColumns(settlement: Settlement, now: Database['now']) {
  switch (settlement.outcome) {
    case 'sent':
      return {
        status: 'sent',
        is_ambiguous: 0,
        line_message_ids: JSON.stringify(settlement.lineMessageIds),
      } as const;
    case 'later':
      return {
        ready_at: sql<number>`${now} + ${Math.ceil(settlement.afterMs)}`,
        is_ambiguous: settlement.isAmbiguous ? 1 : 0,
        because: settlement.because,
      } as const;
    case 'unknown':
    case 'never':
      return { status: settlement.outcome, because: settlement.because } as const;
  }
}
