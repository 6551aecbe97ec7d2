import type { Ticket, TicketList } from '../wire/desk.ts';

export interface LiveQueue {
  /** null: nothing was told yet. */
  readonly tickets: readonly Ticket[] | null;
  /** The product's time when it last told it, and when that was on this machine's clock. */
  readonly told: { readonly now: string; readonly at: number } | null;
}

type News =
  | { readonly kind: 'queue' | 'changed'; readonly list: TicketList; readonly at: number }
  | { readonly kind: 'beat'; readonly now: string; readonly at: number };

export const NOTHING_TOLD: LiveQueue = { tickets: null, told: null };

/** The queue after some news. A ticket keeps its place in the list; who shows it orders it. */
export function withNews(before: LiveQueue, news: News): LiveQueue {
  const { at } = news;
  switch (news.kind) {
    case 'queue':
      return { tickets: news.list.tickets, told: { now: news.list.now, at } };
    case 'changed': {
      const known = new Map((before.tickets ?? []).map((ticket) => [ticket.number, ticket]));
      for (const ticket of news.list.tickets) known.set(ticket.number, ticket);
      return { tickets: [...known.values()], told: { now: news.list.now, at } };
    }
    case 'beat':
      return { ...before, told: { now: news.now, at } };
  }
}
