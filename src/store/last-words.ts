import { sql } from 'kysely';
import type { Ticket, Unanswered } from '../engine/ticket-ports.ts';
import { asTable } from './as-table.ts';
import type { Database } from './database.ts';
import { toMoment } from './moment.ts';
import { isOpen, OPEN_TICKET, turnOf, type OpenTicket } from './open-ticket.ts';
import { readEvent } from './stored-json.ts';

/** Open tickets with what the merchant said in them and no staff have answered: read from the talk, and copied nowhere. */
export async function withUnanswered(
  database: Database,
  tickets: readonly Ticket[],
): Promise<readonly Ticket[]> {
  const open = tickets.filter(isOpen).flatMap(({ number, conversation }) => {
    const turn = turnOf(number);
    return turn === null ? [] : [{ number, conversation, turn }];
  });
  if (open.length === 0) return tickets;
  const rows = await readSince(database, open);
  const lasts = await readLast(
    database,
    rows.map(({ latest }) => latest),
  );
  const unanswered = new Map(
    rows.map(({ number, count, since, last, latest }): [string, Unanswered] => [
      number,
      { count, since: toMoment(since), last: toMoment(last), ...(lasts.get(latest) ?? NOTHING) },
    ]),
  );
  return tickets.map((ticket) => ({
    ...ticket,
    unanswered: unanswered.get(ticket.number) ?? null,
  }));
}

type Last = Pick<Unanswered, 'words' | 'sent'>;
const NOTHING: Last = { words: null, sent: null };

const SAID = ['merchantWrote', 'merchantSent'] as const;

/** After the event that opened the ticket, and after the last words of staff that may have arrived. */
async function readSince(database: Database, open: readonly OpenTicket[]) {
  return await database.db
    .selectFrom(asTable(database, OPEN_TICKET, open))
    .innerJoin('inbox', 'inbox.conversation', 'given.conversation')
    .select('given.number')
    .select([
      sql<number>`cast(count(distinct coalesce(inbox.message_id, inbox.event_id)) as integer)`.as(
        'count',
      ),
      sql<string>`min(inbox.received_at)`.as('since'),
      sql<string>`max(inbox.received_at)`.as('last'),
      sql<number>`max(inbox.number)`.as('latest'),
    ])
    .whereRef('inbox.number', '>', 'given.turn')
    .where(
      sql<boolean>`inbox.number > coalesce((select max(turn) from outbox
        where outbox.conversation = given.conversation and said_by = 'staff'
        and status != 'never' and is_blocked = 0), 0)`,
    )
    .where('inbox.is_blanked', '=', 0)
    .where((row) => row.or(SAID.map((type) => row('payload', 'like', `%"type":"${type}"%`))))
    .groupBy('given.number')
    .execute();
}

/** What the messages among these say, masked as they are kept, or what else was sent. */
async function readLast(
  { db }: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Last>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('inbox')
    .select(['number', 'payload'])
    .where('number', 'in', numbers)
    .execute();
  return new Map(
    rows.map(({ number, payload }): [number, Last] => {
      const event = readEvent(payload);
      if (event?.type === 'merchantWrote') return [number, { ...NOTHING, words: event.text }];
      return [number, event?.type === 'merchantSent' ? { ...NOTHING, sent: event.kind } : NOTHING];
    }),
  );
}
