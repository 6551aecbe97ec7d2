import type { Kysely } from 'kysely';
import type { TalkLine } from '../engine/ports.ts';
import { toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { toKeptEvent, toMessages } from './stored-json.ts';

interface Line extends TalkLine {
  readonly turn: number;
  /** A merchant's line comes before what was said to it, even within one millisecond. */
  readonly rank: 0 | 1;
}

/** What the merchant and we said, oldest first. */
export async function readTalk(
  db: Kysely<Schema>,
  conversation: string,
): Promise<readonly TalkLine[]> {
  const lines = [...(await readHeard(db, conversation)), ...(await readSaid(db, conversation))];
  return lines
    .toSorted((a, b) => a.at.toMillis() - b.at.toMillis() || a.turn - b.turn || a.rank - b.rank)
    .map(({ at, from, content, delivery }) => ({ at, from, content, delivery }));
}

async function readHeard(db: Kysely<Schema>, conversation: string): Promise<readonly Line[]> {
  const rows = await db
    .selectFrom('inbox')
    .select(['number', 'payload', 'received_at'])
    .where('conversation', '=', conversation)
    .orderBy('number')
    .execute();
  const unsent = new Set<string>();
  return rows.flatMap((row): Line[] => {
    const event = toKeptEvent(row.payload);
    if (!event.type.startsWith('merchant')) return [];
    if (event.type === 'merchantUnsent') {
      // The blanked message stands where it was written; the unsend itself adds no second line.
      if (unsent.has(event.messageId)) return [];
      unsent.add(event.messageId);
    }
    const at = toMoment(row.received_at);
    return [{ at, from: 'merchant', content: event, delivery: null, turn: row.number, rank: 0 }];
  });
}

async function readSaid(db: Kysely<Schema>, conversation: string): Promise<readonly Line[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['turn', 'said_by', 'said_at', 'messages', 'status'])
    .where('conversation', '=', conversation)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    at: toMoment(row.said_at),
    from: row.said_by,
    content: toMessages(row.messages),
    delivery: row.status,
    turn: row.turn,
    rank: 1,
  }));
}
