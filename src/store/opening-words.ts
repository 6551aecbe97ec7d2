import { sql } from 'kysely';
import type { Ticket } from '../engine/ticket-ports.ts';
import { asTable } from './as-table.ts';
import type { Database } from './database.ts';
import { toKeptMoment } from './moment.ts';
import { isOpen, OPEN_TICKET, turnOf } from './open-ticket.ts';
import { readEvent } from './stored-json.ts';

const MOST_MESSAGES = 3;
const WITHIN = { hours: 1 } as const;
/** As much as a row of the desk has room for. */
const MOST_LETTERS = 120;

/**
 * Open tickets with what the merchant last wrote up to the event that opened them, masked as it is kept. It is read from
 * the talk and copied nowhere: what is taken back or erased there is gone here, too.
 */
export async function withOpeningWords(
  database: Database,
  tickets: readonly Ticket[],
): Promise<readonly Ticket[]> {
  const open = tickets.filter(isOpen).flatMap(({ number, conversation, openedAt }) => {
    const turn = turnOf(number);
    const since = toKeptMoment(openedAt.minus(WITHIN));
    return turn === null ? [] : [{ number, conversation, turn, since }];
  });
  if (open.length === 0) return tickets;
  const words = Map.groupBy(await readWritten(database, open), ({ ticket }) => ticket);
  return tickets.map((ticket) => {
    const written = words.get(ticket.number) ?? [];
    return { ...ticket, openingWords: written.flatMap(({ payload }) => wordsIn(payload)) };
  });
}

type Opened = Readonly<Record<'number' | 'conversation' | 'since', string>> & {
  readonly turn: number;
};

async function readWritten(database: Database, open: readonly Opened[]) {
  const written = database.db
    .selectFrom(asTable(database, { ...OPEN_TICKET, since: 'text' }, open))
    .innerJoin('inbox', 'inbox.conversation', 'given.conversation')
    .select(['given.number as ticket', 'inbox.number', 'payload'])
    .select(
      sql<number>`row_number() over (partition by given.number order by inbox.number desc)`.as(
        'place',
      ),
    )
    .whereRef('inbox.number', '<=', 'given.turn')
    .whereRef('inbox.received_at', '>=', 'given.since')
    .where('is_blanked', '=', 0)
    .where('payload', 'like', '%"type":"merchantWrote"%');
  return await database.db
    .selectFrom(written.as('written'))
    .select(['ticket', 'payload'])
    .where('place', '<=', MOST_MESSAGES)
    .orderBy('number')
    .execute();
}

/** A figure alone answers a list, and tells staff nothing. */
function wordsIn(payload: string): readonly string[] {
  const event = readEvent(payload);
  if (event?.type !== 'merchantWrote' || !/\p{L}/u.test(event.text)) return [];
  const letters = Array.from(event.text);
  const isLong = letters.length > MOST_LETTERS;
  return [isLong ? `${letters.slice(0, MOST_LETTERS).join('')}…` : event.text];
}
