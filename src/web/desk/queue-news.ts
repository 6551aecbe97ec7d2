import type { Ticket } from '../wire/desk.ts';
import type { LiveTickets, Present } from '../wire/live.ts';

export interface LiveQueue {
  /** null: nothing was told yet. */
  readonly tickets: readonly Ticket[] | null;
  readonly present: readonly Present[];
  /** The product's time when it last told it, and when that was on this machine's clock. */
  readonly told: { readonly now: string; readonly at: number } | null;
}

type News =
  | { readonly kind: 'queue' | 'changed'; readonly list: LiveTickets; readonly at: number }
  | {
      readonly kind: 'beat';
      readonly now: string;
      readonly present: readonly Present[];
      readonly at: number;
    };

export const NOTHING_TOLD: LiveQueue = { tickets: null, present: [], told: null };

/** The queue after some news. A ticket keeps its place in the list; who shows it orders it. */
export function withNews(before: LiveQueue, news: News): LiveQueue {
  const { at } = news;
  switch (news.kind) {
    case 'queue': {
      const { now, tickets, present } = news.list;
      return { tickets, present, told: { now, at } };
    }
    case 'changed': {
      const { now, tickets, present } = news.list;
      const known = new Map((before.tickets ?? []).map((ticket) => [ticket.number, ticket]));
      for (const ticket of tickets) known.set(ticket.number, ticket);
      const told = new Set(tickets.map(({ number }) => number));
      const others = before.present.filter(({ ticket }) => !told.has(ticket));
      return {
        tickets: [...known.values()],
        present: [...others, ...present],
        told: { now, at },
      };
    }
    case 'beat':
      return { ...before, present: news.present, told: { now: news.now, at } };
  }
}
