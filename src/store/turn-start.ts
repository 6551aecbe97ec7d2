import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Turn } from '../engine/ports.ts';
import type { Database } from './database.ts';
import { freeConversation, leaseConversations } from './mailbox.ts';
import { toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { readEvent, toState } from './stored-json.ts';
import { giveBackTurn } from './turn-end.ts';

const UNREADABLE_TRIES = 5;
const UNREADABLE_WAIT_MS = 5_000;

/** Leases free conversations and reads the oldest waiting event of each. */
export async function takeTurns(
  database: Database,
  limit: number,
  leaseMs: number,
): Promise<readonly Turn[]> {
  const lease = randomUUID();
  const leased = await leaseConversations(database, limit, lease, leaseMs);
  if (leased.length === 0) return [];
  // A statement of its own: it must see all that was kept before the lease began.
  const rows = await readOldest(database.db, leased);
  const taken = new Set(rows.map((row) => row.conversation));
  for (const conversation of leased) {
    if (!taken.has(conversation)) await freeConversation(database, conversation, lease);
  }
  const turns: Turn[] = [];
  for (const row of rows) {
    const turn = toTurn(row, lease);
    if (turn === null) await putAside(database, row, lease);
    else turns.push(turn);
  }
  return turns;
}

type Row = Awaited<ReturnType<typeof readOldest>>[number];

function readOldest(db: Kysely<Schema>, conversations: readonly string[]) {
  return db
    .selectFrom('mailbox')
    .innerJoin('inbox', (join) =>
      join.on('inbox.number', '=', (query) =>
        query
          .selectFrom('inbox as waiting')
          .select((row) => row.fn.min('waiting.number').as('oldest'))
          .whereRef('waiting.conversation', '=', 'mailbox.conversation')
          .where('waiting.status', '=', sql.lit('waiting')),
      ),
    )
    .leftJoin('conversation', 'conversation.conversation', 'mailbox.conversation')
    .leftJoin('binding', 'binding.conversation', 'mailbox.conversation')
    .select(['inbox.number', 'inbox.payload', 'inbox.received_at', 'inbox.reply_token'])
    .select(['inbox.mode', 'mailbox.conversation', 'mailbox.attempts', 'conversation.state'])
    .select(['binding.merchant_id', 'binding.store_name'])
    .where('mailbox.conversation', 'in', conversations)
    .orderBy('inbox.number')
    .execute();
}

/** Null when the event or the state cannot be read. */
function toTurn(row: Row, lease: string): Turn | null {
  const event = readEvent(row.payload);
  const state = toState(row.state);
  if (event === null || state === null) return null;
  return {
    lease,
    conversation: row.conversation,
    number: row.number,
    event,
    receivedAt: toMoment(row.received_at),
    replyToken: row.reply_token,
    mode: row.mode,
    state,
    merchant: toMerchant(row.merchant_id, row.store_name),
    // The try that begins now is already counted.
    attempts: row.attempts - 1,
  };
}

const toMerchant = (merchantId: string | null, storeName: string | null): Turn['merchant'] =>
  merchantId === null || storeName === null ? null : { merchantId, storeName };

/** One unreadable event does not stop the others. A newer version of the bot, starting up beside this one, may know it. */
function putAside(database: Database, row: Row, lease: string): Promise<void> {
  const { conversation, number } = row;
  const afterMs = row.attempts < UNREADABLE_TRIES ? UNREADABLE_WAIT_MS : null;
  return giveBackTurn(
    database,
    { conversation, number, lease },
    'unreadable event or state',
    afterMs,
  );
}
