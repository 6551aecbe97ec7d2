import type { Ticket } from '../wire/desk.ts';
import { useFound } from './found.ts';
import type { Found } from './found.ts';
import { useKeptInView } from './kept-in-view.ts';
import { inOrder, isIn } from './queue-order.ts';
import type { View } from './queue-order.ts';

interface Wanted {
  readonly view: View;
  /** Searched for, in all views at once. */
  readonly words: string;
  readonly tickets: readonly Ticket[];
  readonly me: string;
  readonly now: string;
  /** The number of the ticket that was opened or claimed last; null: none. */
  readonly inHand: string | null;
}

interface Shown {
  readonly found: Found;
  readonly isSearching: boolean;
  /** In their order. */
  readonly shown: readonly Ticket[];
  /** What to say where there are none; null: nothing yet. */
  readonly none: 'noneAtAll' | 'noneHere' | 'notFound' | null;
}

/** The tickets of the view, or those that were searched for. */
export function useShown({ view, words, tickets, me, now, inHand }: Wanted): Shown {
  const found = useFound(words);
  const belongs = (ticket: Ticket) => isIn(view, ticket, me, now);
  const isShown = useKeptInView(view, tickets, belongs, inHand);
  if (words.trim() !== '') {
    return {
      found,
      isSearching: true,
      shown: inOrder('open', latest(found.tickets ?? [], tickets), now),
      none: found.tickets === null ? null : 'notFound',
    };
  }
  return {
    found,
    isSearching: false,
    shown: inOrder(view, tickets.filter(isShown), now),
    none: view === 'open' && tickets.length === 0 ? 'noneAtAll' : 'noneHere',
  };
}

/** What was found a while ago, as it stands now. */
function latest(found: readonly Ticket[], tickets: readonly Ticket[]): readonly Ticket[] {
  const known = new Map(tickets.map((ticket) => [ticket.number, ticket]));
  return found.map((ticket) => known.get(ticket.number) ?? ticket);
}
