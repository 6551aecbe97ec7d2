import type { Kysely } from 'kysely';
import type { TalkLine } from '../engine/ports.ts';
import { toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { readEvent, readMessages } from './stored-json.ts';

interface Line extends TalkLine {
  readonly turn: number;
  /** A merchant's line comes before what was said to it, even within one millisecond. */
  readonly rank: 0 | 1;
}

const LINES = 200;

/** The last that the merchant and we said, oldest first. */
export async function readTalk(
  db: Kysely<Schema>,
  conversation: string,
): Promise<readonly TalkLine[]> {
  const events = await readLastEvents(db, conversation);
  // What was said to an event that is too old to be shown is not shown either.
  const said = await readSaid(db, conversation, events.at(0)?.number ?? 0);
  return [...toHeard(events), ...said]
    .toSorted((a, b) => a.at.toMillis() - b.at.toMillis() || a.turn - b.turn || a.rank - b.rank)
    .slice(-LINES)
    .map(({ at, from, content, delivery }) => ({ at, from, content, delivery }));
}

type Event = Awaited<ReturnType<typeof readLastEvents>>[number];

async function readLastEvents(db: Kysely<Schema>, conversation: string) {
  const latestFirst = await db
    .selectFrom('inbox')
    .select(['number', 'payload', 'received_at'])
    .where('conversation', '=', conversation)
    .orderBy('number', 'desc')
    .limit(LINES)
    .execute();
  return latestFirst.toReversed();
}

function toHeard(events: readonly Event[]): readonly Line[] {
  const unsent = new Set<string>();
  const written = new Set<string>();
  return events.flatMap((row): Line[] => {
    // An event that only a newer version knows has no line here; the rest of the talk has.
    const event = readEvent(row.payload);
    if (event === null || !event.type.startsWith('merchant')) return [];
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
    const at = toMoment(row.received_at);
    return [{ at, from: 'merchant', content: event, delivery: null, turn: row.number, rank: 0 }];
  });
}

async function readSaid(
  db: Kysely<Schema>,
  conversation: string,
  sinceTurn: number,
): Promise<readonly Line[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['turn', 'said_by', 'said_at', 'messages', 'status'])
    .where('conversation', '=', conversation)
    .where('turn', '>=', sinceTurn)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    at: toMoment(row.said_at),
    from: row.said_by,
    content: readMessages(row.messages),
    delivery: row.status,
    turn: row.turn,
    rank: 1,
  }));
}
