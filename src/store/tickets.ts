import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import type { DateTime } from 'luxon';
import { URGENCIES } from '../core/effect.ts';
import type { NewTicket, Ticket, TicketChange } from '../engine/ports.ts';
import type { Database } from './database.ts';
import { withUnanswered } from './last-words.ts';
import { wishForName, withNames } from './line-names.ts';
import { toKeptMoment, toMoment } from './moment.ts';
import { withOpeningWords } from './opening-words.ts';
import type { Schema } from './schema.ts';
import { withReach } from './reach.ts';
import { toLines, toReason, toTicketStatus, toUrgency } from './stored-json.ts';
import { readTicketWords } from './stored-ticket.ts';

/** The version before leaves it empty, and the desk then says only that there is a call. */
export async function addCallBackBy(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('ticket').addColumn('call_back_by', 'text').execute();
}

export async function addPassedBy(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('ticket').addColumn('passed_by', 'text').execute();
}

const OPEN = ['waiting', 'claimed'] as const;
const CLOSED_SHOWN = 200;

/** All open tickets and the latest that are over, the most harmful first, then the one that waits longest. */
export async function readTickets(database: Database): Promise<readonly Ticket[]> {
  const { db } = database;
  const rows = await db
    .selectFrom('ticket')
    .selectAll()
    .where((row) => row.or([row('status', 'in', OPEN), row('number', 'in', latestClosed(db))]))
    .orderBy('opened_at')
    .orderBy(sql`length(number)`)
    .orderBy('number')
    .execute();
  const tickets = await asShown(database, rows.map(toTicket));
  return tickets.toSorted((a, b) => rank(a) - rank(b));
}

/** With what is read from their talks. */
export async function asShown(
  database: Database,
  tickets: readonly Ticket[],
): Promise<readonly Ticket[]> {
  const spoken = await withUnanswered(database, await withOpeningWords(database, tickets));
  return await withNames(database, await withReach(database, spoken));
}

const OF_TALKS = 500;

export async function readTicketsOf(
  database: Database,
  conversations: readonly string[],
): Promise<readonly Ticket[]> {
  if (conversations.length === 0) return [];
  const rows = await database.db
    .selectFrom('ticket')
    .selectAll()
    .where('conversation', 'in', conversations)
    .orderBy('opened_at', 'desc')
    .orderBy('number', 'desc')
    .limit(OF_TALKS)
    .execute();
  return await asShown(database, rows.map(toTicket));
}

function latestClosed(db: Kysely<Schema>) {
  return db
    .selectFrom('ticket')
    .select('number')
    .where('status', 'not in', OPEN)
    .orderBy('opened_at', 'desc')
    .orderBy('number', 'desc')
    .limit(CLOSED_SHOWN);
}

export async function readTicket(database: Database, number: string): Promise<Ticket | null> {
  const row = await database.db
    .selectFrom('ticket')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  if (row === undefined) return null;
  const [ticket = null] = await asShown(database, [toTicket(row)]);
  return ticket;
}

const rank = (ticket: Ticket): number => URGENCIES.indexOf(ticket.urgency);

export function toTicket(row: Selectable<Schema['ticket']>): Ticket {
  return {
    number: row.number,
    conversation: row.conversation,
    reason: toReason(row.reason),
    urgency: toUrgency(row.urgency),
    storeName: row.store_name,
    summary: row.summary,
    position: row.position,
    terminals: toLines(row.terminals),
    inEnglish: row.in_english === null ? null : readTicketWords(row.in_english),
    openedAt: toMoment(row.opened_at),
    status: row.resolution === null ? toTicketStatus(row.status) : 'closed',
    claimedBy: row.claimed_by,
    claimedById: row.claimed_by_id,
    passedBy: row.status === 'claimed' ? row.passed_by : null,
    firstReplyAt: row.first_reply_at === null ? null : toMoment(row.first_reply_at),
    closedAt: row.closed_at === null ? null : toMoment(row.closed_at),
    resolution: row.resolution,
    callBackAt: row.call_back_at === null ? null : toMoment(row.call_back_at),
    callBackBy: row.call_back_at === null ? null : row.call_back_by,
    openingWords: [],
    unanswered: null,
    isBlocked: false,
    notArrived: null,
    onItsWay: null,
    lineName: null,
  };
}

export async function keepTicket(
  db: Kysely<Schema>,
  conversation: string,
  ticket: NewTicket,
  openedAt: DateTime,
): Promise<void> {
  await db
    .insertInto('ticket')
    .values({
      number: ticket.number,
      conversation,
      reason: ticket.reason,
      urgency: ticket.urgency,
      store_name: ticket.storeName,
      summary: ticket.summary,
      position: ticket.position,
      terminals: JSON.stringify(ticket.terminals),
      in_english: ticket.inEnglish && JSON.stringify(ticket.inEnglish),
      opened_at: toKeptMoment(openedAt),
      status: 'waiting',
    })
    .execute();
  await wishForName(db, conversation);
}

/** A ticket that is over stays so, and one that somebody holds stays theirs: only the desk opens it or takes it over (`desk-acts.ts`). */
export async function changeTicket(db: Kysely<Schema>, change: TicketChange): Promise<void> {
  if (change.type === 'raise') return await raise(db, change);
  if (change.type === 'clear') return await clear(db, change);
  await db
    .updateTable('ticket')
    .set(changedColumns(change))
    .where('number', '=', change.number)
    .where('status', 'in', change.type === 'callBack' ? ['waiting'] : OPEN)
    .execute();
}

/** A payment in doubt, and danger, stay called that, whatever comes to them. */
async function raise(
  db: Kysely<Schema>,
  { number, urgency, reason }: Extract<TicketChange, { type: 'raise' }>,
): Promise<void> {
  const lower = URGENCIES.slice(URGENCIES.indexOf(urgency) + 1);
  const raised = db.updateTable('ticket').where('number', '=', number).where('status', 'in', OPEN);
  if (lower.length > 0) await raised.set({ urgency }).where('urgency', 'in', lower).execute();
  if (reason !== null)
    await raised.set({ reason }).where('reason', 'not in', ['paymentUnknown', 'unsafe']).execute();
}

/** Only of a payment: danger stays what it is. */
async function clear(
  db: Kysely<Schema>,
  { number, reason }: Extract<TicketChange, { type: 'clear' }>,
): Promise<void> {
  const open = db.updateTable('ticket').where('number', '=', number).where('status', 'in', OPEN);
  await open.set({ reason }).where('reason', '=', 'paymentUnknown').execute();
}

function changedColumns(change: Exclude<TicketChange, { type: 'raise' | 'clear' }>) {
  switch (change.type) {
    case 'callBack':
      return {
        call_back_at: change.at && toKeptMoment(change.at),
        call_back_by: change.at && 'merchant',
      } as const;
    case 'withdraw':
      return { status: 'withdrawn' } as const;
  }
}
