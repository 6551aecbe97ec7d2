import { useWords } from '../language.ts';
import type { Ticket } from '../wire/desk.ts';
import { nameWords } from './name-words.ts';

/** The shop, and beside it what whoever writes from there calls themselves. */
export function TicketWho({ ticket: { storeName, lineName } }: { readonly ticket: Ticket }) {
  const words = useWords(nameWords);
  return (
    <span className="ticket-who">
      <span className="ticket-store" translate={storeName === null ? undefined : 'no'}>
        {storeName ?? words.noStore}
      </span>{' '}
      {lineName !== null && (
        <span className="ticket-line-name">
          {words.lineName} <bdi translate="no">{lineName}</bdi>
        </span>
      )}
    </span>
  );
}
