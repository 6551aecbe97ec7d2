import type { Ticket } from '../engine/ticket-ports.ts';
import { asTable } from './as-table.ts';
import type { Database } from './database.ts';
import { deliveryOf } from './delivery.ts';
import { isOpen, OPEN_TICKET, turnOf, type OpenTicket } from './open-ticket.ts';

/** Open tickets with whether their merchants have blocked us, and whether the last words of staff did not arrive. */
export async function withReach(
  database: Database,
  tickets: readonly Ticket[],
): Promise<readonly Ticket[]> {
  const open = tickets.filter(isOpen).map(({ number, conversation }) => {
    return { number, conversation, turn: turnOf(number) ?? 0 };
  });
  if (open.length === 0) return tickets;
  const reached = new Map((await readReach(database, open)).map((row) => [row.number, row]));
  return tickets.map((ticket) => {
    const row = reached.get(ticket.number);
    return row === undefined ? ticket : { ...ticket, ...toReach(row) };
  });
}

async function readReach(database: Database, open: readonly OpenTicket[]) {
  return await database.db
    .selectFrom(asTable(database, OPEN_TICKET, open))
    .innerJoin('conversation', 'conversation.conversation', 'given.conversation')
    .leftJoin('outbox', (join) =>
      join.on((row) =>
        row(
          'outbox.id',
          '=',
          row
            .selectFrom('outbox as said')
            .select((one) => one.fn.max('said.id').as('id'))
            .whereRef('said.conversation', '=', 'given.conversation')
            .whereRef('said.turn', '>', 'given.turn')
            .where('said.said_by', '=', 'staff'),
        ),
      ),
    )
    .select(['given.number', 'conversation.is_blocked as blocks'])
    .select(['outbox.status', 'outbox.because', 'outbox.is_blocked'])
    .execute();
}

function toReach({
  blocks,
  status,
  because,
  is_blocked,
}: Awaited<ReturnType<typeof readReach>>[number]): Pick<
  Ticket,
  'isBlocked' | 'notArrived' | 'onItsWay'
> {
  const isBlocked = blocks === 1;
  if (status === null) return { isBlocked, notArrived: null, onItsWay: null };
  const delivery = deliveryOf({ status, because, is_blocked: is_blocked ?? 0 });
  const hasNot = delivery === 'never' || delivery === 'blocked' || delivery === 'noPushLeft';
  const onItsWay = hasNot || delivery === 'sent' ? null : delivery;
  return { isBlocked, notArrived: hasNot ? delivery : null, onItsWay };
}
