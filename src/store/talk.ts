import type { Kysely } from 'kysely';
import type { DateTime } from 'luxon';
import type { KeptEvent } from '../core/event.ts';
import { timeOf } from '../core/late.ts';
import type { TalkLine, TalkPart } from '../engine/talk-ports.ts';
import { deliveryOf } from './delivery.ts';
import { toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { readEvent, readMessages } from './stored-json.ts';
import { readTrace } from './stored-trace.ts';

interface Ordered {
  readonly line: TalkLine;
  /** A merchant's line comes before what was said to it, even within one millisecond. */
  readonly rank: 0 | 1;
}

/** So many events at a time, with all that was said to them. */
const EVENTS = 100;

interface Part extends TalkPart {
  /** Also what is nobody's words, such as a timer that rang. That a talk was ended or taken up again is always told. */
  readonly withEvents?: boolean;
}

/** A part of what the merchant and we said, oldest first; empty only where there is nothing (before). */
export async function readTalk(
  db: Kysely<Schema>,
  conversation: string,
  { before, from, withEvents = false }: Part = {},
): Promise<readonly TalkLine[]> {
  const events = await readEvents(db, conversation, { before, from });
  const oldest = events.at(0)?.number;
  // What was said to an event that is too old to be shown is not shown either.
  const said = await readSaid(db, conversation, oldest ?? 0, before);
  const heard = toHeard(events, withEvents);
  const lines = [...heard, ...toSaid(said, events)]
    .toSorted(
      (a, b) =>
        a.line.at.toMillis() - b.line.at.toMillis() || a.line.turn - b.line.turn || a.rank - b.rank,
    )
    .map(({ line }) => line);
  // A stretch of nothing but alarms is not the beginning of the talk.
  const isBarren = from === undefined && lines.length === 0 && events.length === EVENTS;
  return isBarren ? await readTalk(db, conversation, { before: oldest, withEvents }) : lines;
}

/** All of it, with the events that are nobody's words. */
export async function readWholeTalk(
  db: Kysely<Schema>,
  conversation: string,
): Promise<readonly TalkLine[]> {
  const parts: (readonly TalkLine[])[] = [];
  let before: number | undefined;
  for (;;) {
    const part = await readTalk(db, conversation, { before, withEvents: true });
    if (part.length === 0) return parts.toReversed().flat();
    parts.push(part);
    before = Math.min(...part.map(({ turn }) => turn));
  }
}

/** Where `readTalk` with this `before` would begin, without reading what was decided and said there. */
export async function readStartOfPart(
  db: Kysely<Schema>,
  conversation: string,
  before: number,
): Promise<number | null> {
  const latestFirst = await db
    .selectFrom('inbox')
    .select(['number', 'payload'])
    .where('conversation', '=', conversation)
    .where('number', '<', before)
    .orderBy('number', 'desc')
    .limit(EVENTS)
    .execute();
  const oldest = latestFirst.at(-1)?.number;
  if (oldest === undefined) return null;
  const said = await db
    .selectFrom('outbox')
    .select('turn')
    .where('conversation', '=', conversation)
    .where('turn', '>=', oldest)
    .where('turn', '<', before)
    .orderBy('turn')
    .limit(1)
    .executeTakeFirst();
  const heard = latestFirst.findLast(({ payload }) => {
    const event = readEvent(payload);
    return event !== null && (speakerOf(event) === 'merchant' || MARKS.has(event.type));
  });
  const starts = [said?.turn, heard?.number].filter((turn) => turn !== undefined);
  if (starts.length > 0) return Math.min(...starts);
  return latestFirst.length === EVENTS ? await readStartOfPart(db, conversation, oldest) : null;
}

type Event = Awaited<ReturnType<typeof readEvents>>[number];

async function readEvents(db: Kysely<Schema>, conversation: string, { before, from }: TalkPart) {
  const latestFirst = await db
    .selectFrom('inbox')
    .select(['number', 'payload', 'received_at', 'trace'])
    .where('conversation', '=', conversation)
    .$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
    .orderBy('number', 'desc')
    .$if(from === undefined, (query) => query.limit(EVENTS))
    .$if(from !== undefined, (query) => query.where('number', '>=', from ?? 0))
    .execute();
  return latestFirst.toReversed();
}

function toHeard(events: readonly Event[], withEvents: boolean): readonly Ordered[] {
  const unsent = new Set<string>();
  const written = new Set<string>();
  return events.flatMap((row): Ordered[] => {
    // An event that only a newer version knows has no line here; the rest of the talk has.
    const event = readEvent(row.payload);
    if (event === null) return [];
    const from = speakerOf(event);
    if (from === 'event' && !withEvents && !MARKS.has(event.type)) return [];
    if (event.type === 'merchantUnsent') {
      // The blanked message stands where it was written; the unsend itself adds no second line.
      if (unsent.has(event.messageId)) return [];
      unsent.add(event.messageId);
    }
    if (event.type === 'merchantWrote') {
      // A changed message stands where it was first written, with its latest words.
      if (event.editedAt !== undefined && written.has(event.messageId)) return [];
      written.add(event.messageId);
    }
    const { number: turn } = row;
    const at = happenedAt(event, toMoment(row.received_at));
    const line = { id: `in:${turn}`, turn, at, from, content: event, delivery: null } as const;
    return [{ line: { ...line, trace: readTrace(row.trace) }, rank: 0 }];
  });
}

/** What LINE has brought again stands where it was written: behind what came after it, staff would read it as the answer to that. */
function happenedAt(event: KeptEvent, receivedAt: DateTime): DateTime {
  const { isBelated, sentAt } = timeOf(event);
  return isBelated && sentAt !== undefined && sentAt < receivedAt.toMillis()
    ? receivedAt.minus(receivedAt.toMillis() - sentAt)
    : receivedAt;
}

const MARKS: ReadonlySet<KeptEvent['type']> = new Set([
  'staffReturned',
  'staffClosed',
  'staffReopened',
]);

function speakerOf({ type }: KeptEvent): 'merchant' | 'event' {
  return type.startsWith('merchant') ? 'merchant' : 'event';
}

async function readSaid(
  db: Kysely<Schema>,
  conversation: string,
  sinceTurn: number,
  before: number | undefined,
) {
  return db
    .selectFrom('outbox')
    .select(['id', 'turn', 'said_by', 'said_at', 'messages', 'status', 'because', 'is_blocked'])
    .where('conversation', '=', conversation)
    .where('turn', '>=', sinceTurn)
    .$if(before !== undefined, (query) => query.where('turn', '<', before ?? 0))
    .orderBy('id')
    .execute();
}

function toSaid(
  rows: Awaited<ReturnType<typeof readSaid>>,
  events: readonly Event[],
): readonly Ordered[] {
  const traces = new Map(events.map(({ number, trace }) => [number, trace]));
  return rows.map((row) => ({
    line: {
      id: `out:${row.id}`,
      turn: row.turn,
      at: toMoment(row.said_at),
      from: row.said_by,
      content: readMessages(row.messages),
      delivery: deliveryOf(row),
      trace: readTrace(traces.get(row.turn) ?? null),
    },
    rank: 1,
  }));
}
