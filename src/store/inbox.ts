import { sql } from 'kysely';
import { mayGoOn } from '../core/burst.ts';
import type { KeptEvent } from '../core/event.ts';
import type { Arrival } from '../engine/ports.ts';
import { tableOf } from './as-table.ts';
import { blankMessages, blankLateMessages } from './blank.ts';
import { wishForContent } from './content-wishes.ts';
import type { Database } from './database.ts';
import { noteTalks } from './desk-changes.ts';
import { keepLatestWords } from './edits.ts';
import { toKeptMoment } from './moment.ts';
import { type Slots, statement } from './statement.ts';

/** Keeps arrivals in their order and wakes their conversations; to be called in a transaction. Gives the event ids that were not known yet. */
export async function keepArrivals(
  database: Database,
  arrivals: readonly Arrival[],
  quietMs: number,
): Promise<ReadonlySet<string>> {
  const known = await insert(database, arrivals);
  if (known.size === 0) return known;
  await wishForContent(
    database.db,
    arrivals.filter(({ eventId }) => known.has(eventId)),
  );
  const messageIds = arrivals.flatMap(({ event }) => wordsOf(event) ?? []);
  await blankLateMessages(database, messageIds);
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

const ARRIVED = {
  place: 'bigint',
  event_id: 'text',
  conversation: 'text',
  payload: 'text',
  message_id: 'text',
  received_at: 'text',
  reply_token: 'text',
  mode: 'text',
} as const;

const SENT = ['message_id', 'received_at', 'reply_token', 'mode'] as const;

/** Gives the event ids of those that were not known yet. */
async function insert(
  database: Database,
  arrivals: readonly Arrival[],
): Promise<ReadonlySet<string>> {
  const kept = await insertAll(database, { rows: JSON.stringify(arrivals.map(toRow)) });
  return new Set(kept.rows.map((row) => row.event_id));
}

const insertAll = statement((database, given: Slots<{ rows: string }>) =>
  database.db
    .insertInto('inbox')
    .columns(['event_id', 'conversation', 'payload', ...SENT, 'status'])
    .expression((from) =>
      from
        .selectFrom(tableOf<ReturnType<typeof toRow>>(database, ARRIVED, given('rows')))
        .select(['event_id', 'conversation', 'payload', ...SENT])
        .select(sql.lit('waiting' as const).as('status'))
        // Numbered in the order in which they came.
        .orderBy('place'),
    )
    .onConflict((conflict) => conflict.column('event_id').doNothing())
    .returning('event_id'),
);

function toRow(arrival: Arrival, place: number) {
  return {
    place,
    event_id: arrival.eventId,
    conversation: arrival.conversation,
    payload: JSON.stringify(arrival.event),
    message_id: wordsOf(arrival.event),
    received_at: toKeptMoment(arrival.receivedAt),
    reply_token: arrival.replyToken,
    mode: arrival.mode,
  };
}

/** The id of the message whose content the event holds. */
const wordsOf = (event: KeptEvent): string | null =>
  event.type === 'merchantWrote' || event.type === 'merchantSent' ? event.messageId : null;

/** However long a merchant goes on writing: then the first of it is answered. */
const LONGEST_GATHERING_MS = 1500;

const LONGEST_MS = 60_000;

/**
 * What is being written is ready after a moment of quiet; everything else at once, with all that waits before it.
 * A conversation that has its moment already keeps it: an arrival does not cut a back-off short. None is this long: then the
 * clock was set back since.
 */
async function wake(
  database: Database,
  arrivals: readonly Arrival[],
  quietMs: number,
): Promise<void> {
  const isWhole = new Map<string, boolean>();
  for (const { conversation, event } of arrivals) {
    isWhole.set(conversation, (isWhole.get(conversation) ?? quietMs === 0) || !mayGoOn(event));
  }
  const woken = [...isWhole].map(([conversation, whole]) => ({
    conversation,
    quiet_ms: whole ? 0 : quietMs,
    gathering_ms: whole ? 0 : LONGEST_GATHERING_MS,
  }));
  await wakeAll(database, { woken: JSON.stringify(woken) });
}

const WOKEN = { conversation: 'text', quiet_ms: 'bigint', gathering_ms: 'bigint' } as const;
type Woken = Readonly<{ conversation: string; quiet_ms: number; gathering_ms: number }>;

const wakeAll = statement((database, given: Slots<{ woken: string }>) => {
  const { now } = database;
  const hasMoment = sql<boolean>`
    mailbox.lease is null and mailbox.gathers_until is null and mailbox.ready_at <= ${now} + ${sql.lit(LONGEST_MS)}`;
  const until = sql<number>`
    case when mailbox.gathers_until < excluded.gathers_until
    then mailbox.gathers_until else excluded.gathers_until end`;
  return database.db
    .insertInto('mailbox')
    .columns(['conversation', 'ready_at', 'gathers_until'])
    .expression((from) =>
      from
        .selectFrom(tableOf<Woken>(database, WOKEN, given('woken')))
        .select('conversation')
        .select(sql<number>`${now} + quiet_ms`.as('ready_at'))
        .select(sql<number>`${now} + gathering_ms`.as('gathers_until'))
        // Sorted, so that two processes never wait for each other's rows.
        .orderBy('conversation'),
    )
    .onConflict((conflict) =>
      conflict.column('conversation').doUpdateSet({
        ready_at: sql`case when ${hasMoment} then mailbox.ready_at
          when excluded.ready_at < ${until} then excluded.ready_at else ${until} end`,
        gathers_until: sql`case when ${hasMoment} then null else ${until} end`,
        has_news: 1,
      }),
    );
});
