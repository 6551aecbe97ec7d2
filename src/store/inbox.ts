import { sql } from 'kysely';
import { mayGoOn } from '../core/burst.ts';
import type { KeptEvent } from '../core/event.ts';
import type { Arrival } from '../engine/ports.ts';
import { blankMessages, blankLateMessages } from './blank.ts';
import { wishForContent } from './content-wishes.ts';
import type { Database } from './database.ts';
import { noteTalks } from './desk-changes.ts';
import { keepLatestWords } from './edits.ts';
import { toKeptMoment } from './moment.ts';

// A statement has room for so many values only (32,766 in SQLite).
const ROWS_AT_ONCE = 500;

/** Keeps arrivals in their order and wakes their conversations; to be called in a transaction. Gives the event ids that were not known yet. */
export async function keepArrivals(
  database: Database,
  arrivals: readonly Arrival[],
  quietMs: number,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (let at = 0; at < arrivals.length; at += ROWS_AT_ONCE) {
    for (const eventId of await insert(database, arrivals.slice(at, at + ROWS_AT_ONCE))) {
      known.add(eventId);
    }
  }
  if (known.size === 0) return known;
  await wishForContent(
    database.db,
    arrivals.filter(({ eventId }) => known.has(eventId)),
  );
  const messageIds = arrivals.flatMap(({ event }) => wordsOf(event) ?? []);
  await blankLateMessages(database.db, messageIds);
  const unsent = arrivals.flatMap(({ event }) =>
    event.type === 'merchantUnsent' ? event.messageId : [],
  );
  await blankMessages(database.db, unsent);
  await keepLatestWords(
    database.db,
    arrivals.flatMap(({ event }) =>
      event.type === 'merchantWrote' && event.editedAt !== undefined ? event.messageId : [],
    ),
  );
  await wake(
    database,
    arrivals.filter(({ eventId }) => known.has(eventId)),
    quietMs,
  );
  await noteTalks(database, talksOf(arrivals));
  return known;
}

/** Those in which the desk sees something new already; the rest it sees when it is answered. */
function talksOf(arrivals: readonly Arrival[]): readonly string[] {
  const seen = arrivals.filter(({ event }) => event.type.startsWith('merchant'));
  return [...new Set(seen.map(({ conversation }) => conversation))];
}

/** Gives the event ids of those that were not known yet. */
async function insert({ db }: Database, arrivals: readonly Arrival[]): Promise<readonly string[]> {
  const kept = await db
    .insertInto('inbox')
    .values(arrivals.map(toRow))
    .onConflict((conflict) => conflict.column('event_id').doNothing())
    .returning('event_id')
    .execute();
  return kept.map((row) => row.event_id);
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

/** However long a merchant goes on writing: then the first of it is answered. */
const LONGEST_GATHERING_MS = 1500;

/**
 * What is being written is ready after a moment of quiet; everything else at once, with all that waits before it.
 * A conversation that has its moment already keeps it: an arrival does not cut a back-off short.
 */
async function wake(
  { db, now }: Database,
  arrivals: readonly Arrival[],
  quietMs: number,
): Promise<void> {
  const isWhole = new Map<string, boolean>();
  for (const { conversation, event } of arrivals) {
    isWhole.set(conversation, (isWhole.get(conversation) ?? quietMs === 0) || !mayGoOn(event));
  }
  const after = (ms: number) => sql<number>`${now} + ${sql.lit(ms)}`;
  // Sorted, so that two processes never wait for each other's rows.
  const rows = [...isWhole.keys()].toSorted().map((conversation) => ({
    conversation,
    ready_at: after(isWhole.get(conversation) ? 0 : quietMs),
    gathers_until: after(isWhole.get(conversation) ? 0 : LONGEST_GATHERING_MS),
  }));
  const hasMoment = sql<boolean>`
    mailbox.lease is null and mailbox.ready_at is not null and mailbox.gathers_until is null`;
  const until = sql<number>`
    case when mailbox.gathers_until < excluded.gathers_until
    then mailbox.gathers_until else excluded.gathers_until end`;
  await db
    .insertInto('mailbox')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('conversation').doUpdateSet({
        ready_at: sql`case when ${hasMoment} then mailbox.ready_at
          when excluded.ready_at < ${until} then excluded.ready_at else ${until} end`,
        gathers_until: sql`case when ${hasMoment} then null else ${until} end`,
        has_news: 1,
      }),
    )
    .execute();
}
