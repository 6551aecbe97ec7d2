import type { KeptEvent } from '../core/event.ts';
import type { Arrival } from '../engine/ports.ts';
import { blankMessages, blankLateMessages } from './blank.ts';
import type { Database } from './database.ts';
import { toKeptMoment } from './moment.ts';

// A statement has room for so many values only (32,766 in SQLite).
const ROWS_AT_ONCE = 500;

/** Keeps arrivals in their order and wakes their conversations; to be called in a transaction. */
export async function keepArrivals(
  database: Database,
  arrivals: readonly Arrival[],
): Promise<void> {
  const woken: string[] = [];
  for (let at = 0; at < arrivals.length; at += ROWS_AT_ONCE) {
    woken.push(...(await insert(database, arrivals.slice(at, at + ROWS_AT_ONCE))));
  }
  if (woken.length === 0) return;
  const messageIds = arrivals.flatMap(({ event }) => wordsOf(event) ?? []);
  await blankLateMessages(database.db, messageIds);
  const unsent = arrivals.flatMap(({ event }) =>
    event.type === 'merchantUnsent' ? event.messageId : [],
  );
  await blankMessages(database.db, unsent);
  await wake(database, woken);
}

/** Gives the conversations of those that were not known yet. */
async function insert({ db }: Database, arrivals: readonly Arrival[]): Promise<readonly string[]> {
  const kept = await db
    .insertInto('inbox')
    .values(arrivals.map(toRow))
    .onConflict((conflict) => conflict.column('event_id').doNothing())
    .returning('conversation')
    .execute();
  return kept.map((row) => row.conversation);
}

function toRow(arrival: Arrival) {
  return {
    event_id: arrival.eventId,
    conversation: arrival.conversation,
    payload: JSON.stringify(arrival.event),
    message_id: wordsOf(arrival.event),
    received_at: toKeptMoment(arrival.receivedAt),
    reply_token: arrival.replyToken,
    mode: arrival.mode,
    status: 'waiting',
  } as const;
}

/** The id of the message whose content the event holds. */
const wordsOf = (event: KeptEvent): string | null =>
  event.type === 'merchantWrote' || event.type === 'merchantSent' ? event.messageId : null;

/** A conversation that already waits keeps its moment: an arrival does not cut a back-off short. */
async function wake({ db, now }: Database, conversations: readonly string[]): Promise<void> {
  // Sorted, so that two processes never wait for each other's rows.
  const sorted = [...new Set(conversations)].toSorted();
  await db
    .insertInto('mailbox')
    .values(sorted.map((conversation) => ({ conversation, ready_at: now })))
    .onConflict((conflict) =>
      conflict.column('conversation').doUpdateSet((row) => ({
        ready_at: row.fn.coalesce('mailbox.ready_at', 'excluded.ready_at'),
        has_news: 1,
      })),
    )
    .execute();
}
