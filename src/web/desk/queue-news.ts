import type { Ticket } from '../wire/desk.ts';
import type { LiveTickets, Present } from '../wire/live.ts';

export interface LiveQueue {
  /** null: nothing was told yet. */
  readonly tickets: readonly Ticket[] | null;
  readonly present: readonly Present[];
  /** Grows with each news of a ticket: whoever shows more of it asks again. */
  readonly news: ReadonlyMap<string, number>;
  /** Grows when everything was told anew. */
  readonly starts: number;
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

export const NOTHING_TOLD: LiveQueue = {
  tickets: null,
  present: [],
  news: new Map(),
  starts: 0,
  told: null,
};

/** The queue after some news. A ticket keeps its place in the list; who shows it orders it. */
export function withNews(before: LiveQueue, news: News): LiveQueue {
  const { at } = news;
  switch (news.kind) {
    case 'queue': {
      const { now, tickets, present } = news.list;
      return { tickets, present, news: new Map(), starts: before.starts + 1, told: { now, at } };
    }
    case 'changed': {
      const { now, tickets, present } = news.list;
      const known = new Map((before.tickets ?? []).map((ticket) => [ticket.number, ticket]));
      for (const ticket of tickets) known.set(ticket.number, ticket);
      const counts = new Map(before.news);
      for (const { number } of tickets) counts.set(number, (counts.get(number) ?? 0) + 1);
      const told = new Set(tickets.map(({ number }) => number));
      const others = before.present.filter(({ ticket }) => !told.has(ticket));
      return {
        tickets: [...known.values()],
        present: [...others, ...present],
        news: counts,
        starts: before.starts,
        told: { now, at },
      };
    }
    case 'beat':
      return { ...before, present: news.present, told: { now: news.now, at } };
  }
}
