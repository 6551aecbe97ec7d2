import { sql } from 'kysely';
import type { AliasedRawBuilder, Selectable } from 'kysely';
import type { ConversationState } from '../core/state.ts';
import type { Turn } from '../engine/ports.ts';
import { toMerchant } from './accounts.ts';
import { tableOfTalks, talksInJson } from './as-table.ts';
import { asWritten, burstOf, type Waiting } from './burst.ts';
import type { Database } from './database.ts';
import { freeConversations, type Leased, leaseConversations } from './mailbox.ts';
import { toMoment } from './moment.ts';
import type { Schema } from './schema.ts';
import { type Slots, statement } from './statement.ts';
import { readEvent } from './stored-json.ts';
import { toState } from './stored-state.ts';
import { giveBackTurn } from './turn-end.ts';
import { readAnyhow } from './unreadable.ts';
import type { Writer } from './writer.ts';

const WAITING = sql.lit('waiting' as const);
const UNREADABLE_TRIES = 5;
const UNREADABLE_WAIT_MS = 5_000;
/** Of one conversation, for one answer. Only the first letters are read anyway. */
const MOST_TOGETHER = 20;

/** What was waited for in vain: no version that can read it came. */
export interface Unreadable {
  readonly turn: number;
  /** Nothing comes of it: it was an event of our own, and nobody can be asked for it again. */
  readonly isPutAside: boolean;
}

interface Leasing {
  readonly lease: string;
  readonly leaseMs: number;
  readonly tell: (unreadable: Unreadable) => void;
}

/** Leases free conversations and reads what waits first in each: a burst of messages, or one event. */
export async function takeTurns(
  database: Database,
  writer: Writer,
  limit: number,
  { lease, leaseMs, tell }: Leasing,
): Promise<readonly Turn[]> {
  const leased = await writer.statement((within) =>
    leaseConversations(within, limit, lease, leaseMs),
  );
  if (leased.length === 0) return [];
  // A statement of its own: it must see all that was kept before the lease began.
  const rows = Map.groupBy(await readWaiting(database, leased), (row) => row.conversation);
  const turns: Turn[] = [];
  for (const { conversation, attempts } of leased) {
    const [oldest, ...others] = rows.get(conversation) ?? [];
    if (oldest === undefined) {
      await writer.transaction((within) => freeConversations(within, [{ conversation, lease }]));
      continue;
    }
    const turn = readTurn([oldest, ...others], { lease, attempts });
    const isOver = attempts >= UNREADABLE_TRIES;
    if (turn !== null) turns.push(turn);
    else {
      const anyhow = isOver ? readTurnAnyhow([oldest, ...others], { lease, attempts }) : null;
      if (anyhow === null) await putAside(writer, oldest, { lease, attempts });
      else turns.push(anyhow);
      if (isOver) tell({ turn: oldest.number, isPutAside: anyhow === null });
    }
  }
  return turns.toSorted((a, b) => a.number - b.number);
}

type Row = Awaited<ReturnType<typeof readWaiting>>[number];

/** What waits first in each of these talks, oldest first. */
async function readWaiting(database: Database, leased: readonly Leased[]) {
  const talks = talksInJson(leased.map(({ conversation }) => conversation));
  return (await readAllWaiting(database, { talks })).rows;
}

const readAllWaiting = statement((database, given: Slots<{ talks: string }>) =>
  database.db
    .selectFrom(firstWaiting(database, tableOfTalks(database, given('talks'))))
    .leftJoin('conversation', 'conversation.conversation', 'first.conversation')
    .leftJoin('binding', 'binding.conversation', 'first.conversation')
    .select(['first.number', 'first.event_id', 'first.payload', 'first.received_at'])
    .select(['first.reply_token', 'first.mode', 'first.conversation'])
    .select('conversation.state')
    .select(['binding.merchant_id', 'binding.store_name', 'binding.role'])
    .select((row) =>
      row
        .selectFrom('ticket')
        .select('ticket.number')
        .whereRef('ticket.conversation', '=', 'first.conversation')
        .where('ticket.status', '=', 'claimed')
        // The talk knows of the latest only; one that was opened again may not be told to it yet.
        .orderBy('ticket.opened_at', 'desc')
        .limit(1)
        .as('claimed_ticket'),
    )
    .orderBy('first.number'),
);

type InboxRow = Selectable<Schema['inbox']>;

/**
 * Of each talk of `given` the first that wait, as the table `first`; however many wait behind them, no more are read. On
 * PostgreSQL talk by talk: left to itself it would, after a quiet hour, go through all that waits of all talks.
 */
function firstWaiting(
  { engine }: Pick<Database, 'engine'>,
  given: ReturnType<typeof tableOfTalks>,
): AliasedRawBuilder<InboxRow, 'first'> {
  const waiting = (what: string) => sql`select ${sql.raw(what)} from inbox as one
    where one.conversation = given.conversation and one.status = ${WAITING} order by one.number`;
  if (engine === 'postgres') {
    const ofTalk = sql`(${waiting('one.*')} limit ${sql.lit(MOST_TOGETHER)})`;
    return sql<InboxRow>`(select of_talk.* from ${given} cross join lateral ${ofTalk} as of_talk)`.as(
      'first',
    );
  }
  const tooMany = sql`(${waiting('one.number')} limit 1 offset ${sql.lit(MOST_TOGETHER)})`;
  return sql<InboxRow>`(select inbox.* from ${given}
    inner join inbox on inbox.conversation = given.conversation and inbox.status = ${WAITING}
    where inbox.number < coalesce(${tooMany}, ${sql.lit(Number.MAX_SAFE_INTEGER)}))`.as('first');
}

type Rows = readonly [Row, ...Row[]];

/** By whom, and how often it has been tried. */
interface Taken {
  readonly lease: string;
  readonly attempts: number;
}

/** Null when the oldest event or the state cannot be read: a newer version of the bot, starting up beside this one, may know it. */
function readTurn(rows: Rows, taken: Taken): Turn | null {
  const state = toState(rows[0].state);
  const burst = state && burstOf(asWritten(rows.map(toWaiting)), state);
  return state && burst && toTurn({ ...burst, state }, rows[0], taken);
}

function readTurnAnyhow(rows: Rows, taken: Taken): Turn | null {
  const [oldest] = rows;
  const isFromLine = !oldest.event_id.includes(':');
  const how = { isFromLine, claimed: oldest.claimed_ticket };
  const read = readAnyhow(asWritten(rows.map(toWaiting)), toState(oldest.state), how);
  return read && toTurn(read, oldest, taken);
}

function toTurn(
  read: NonNullable<ReturnType<typeof readAnyhow>>,
  oldest: Row,
  { lease, attempts }: Taken,
): Turn {
  return {
    ...read,
    lease,
    conversation: oldest.conversation,
    state: withClaim(read.state, oldest.claimed_ticket),
    merchant: toMerchant(oldest),
    // The try that begins now is already counted.
    attempts: attempts - 1,
  };
}

/** The ticket is claimed at the desk at once; the talk's own event of it may still wait behind others. */
function withClaim(state: ConversationState, claimed: string | null): ConversationState {
  const { handOff } = state;
  if (handOff === null || handOff.number !== claimed) return state;
  return { ...state, handOff: { ...handOff, isClaimed: true } };
}

function toWaiting({ number, payload, received_at, reply_token, mode }: Row): Waiting {
  const event = readEvent(payload);
  return { number, event, receivedAt: toMoment(received_at), replyToken: reply_token, mode };
}

/** One unreadable event does not stop the others. */
function putAside(writer: Writer, row: Row, { lease, attempts }: Taken): Promise<void> {
  const { conversation, number } = row;
  const afterMs = attempts < UNREADABLE_TRIES ? UNREADABLE_WAIT_MS : null;
  const numbers = [number];
  return giveBackTurn(
    writer,
    { conversation, numbers, lease },
    'unreadable event or state',
    afterMs,
  );
}
