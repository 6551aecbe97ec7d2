import type { Kysely } from 'kysely';
import type { Ticket } from '../engine/ports.ts';
import type { Schema } from './schema.ts';
import { readEvent } from './stored-json.ts';
import { isOpen } from './open-ticket.ts';

/**
 * Tickets of danger with what the merchant wrote, masked as it is kept. It is read from the talk and copied nowhere:
 * what is taken back or erased there is gone here, too.
 */
export async function withDanger(
  db: Kysely<Schema>,
  tickets: readonly Ticket[],
): Promise<readonly Ticket[]> {
  return await Promise.all(
    tickets.map(async (ticket) =>
      isOpenDanger(ticket) ? { ...ticket, dangerWords: await wordsOf(db, ticket) } : ticket,
    ),
  );
}

const isOpenDanger = (ticket: Ticket): boolean => ticket.reason === 'unsafe' && isOpen(ticket);

/** Messages sent in a row are heard as one. */
const MOST_MESSAGES = 5;

/** What was written since we last said something, up to the event that opened the ticket. */
async function wordsOf(
  db: Kysely<Schema>,
  { conversation, number }: Ticket,
): Promise<string | null> {
  const turn = turnOf(number);
  if (turn === null) return null;
  const before = await db
    .selectFrom('outbox')
    .select((row) => row.fn.max('turn').as('turn'))
    .where('conversation', '=', conversation)
    .where('turn', '<', turn)
    .executeTakeFirst();
  const rows = await db
    .selectFrom('inbox')
    .select('payload')
    .where('conversation', '=', conversation)
    .where('number', '>', before?.turn ?? 0)
    .where('number', '<=', turn)
    .orderBy('number', 'desc')
    .limit(MOST_MESSAGES)
    .execute();
  const words = rows.toReversed().flatMap(({ payload }) => {
    const event = readEvent(payload);
    return event?.type === 'merchantWrote' && event.text !== '' ? [event.text] : [];
  });
  return words.length === 0 ? null : words.join('\n');
}

/** The event that opened a ticket stands in its number (`receptionNumber`). */
export function turnOf(number: string): number | null {
  const [, turn] = /^\d{4}-(\d+)$/.exec(number) ?? [];
  return turn === undefined ? null : Number(turn);
}
