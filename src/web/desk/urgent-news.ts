import { useEffect, useRef, useState } from 'react';
import type { Ticket } from '../wire/desk.ts';
import { harmOf, newUrgent } from './queue-order.ts';

/** Calls with the urgent tickets that were not there, or told of less harm, when the page last heard. */
export function useNewUrgent(
  tickets: readonly Ticket[] | null,
  tell: (came: readonly Ticket[]) => void,
): void {
  const known = useRef<ReadonlyMap<string, number> | null>(null);
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  }, [tell]);
  useEffect(() => {
    if (tickets === null) return;
    const came = known.current === null ? [] : newUrgent(known.current, tickets);
    known.current = new Map(tickets.map((ticket) => [ticket.number, harmOf(ticket)]));
    if (came.length > 0) latest.current(came);
  }, [tickets]);
}

export interface UrgentNews {
  readonly news: readonly Ticket[];
  readonly putAway: () => void;
}

/** Urgent tickets that came since the page was opened, until they are opened here, taken by somebody, or put away. */
export function useUrgentNews(tickets: readonly Ticket[], opened: string | null): UrgentNews {
  const [fresh, setFresh] = useState<readonly string[]>([]);
  useNewUrgent(tickets, (came) => setFresh((old) => [...old, ...came.map(({ number }) => number)]));
  useEffect(() => setFresh((old) => old.filter((number) => number !== opened)), [opened]);
  const isNew = ({ number, status }: Ticket) =>
    status === 'waiting' && number !== opened && fresh.includes(number);
  return {
    news: tickets.filter(isNew),
    putAway: () => setFresh([]),
  };
}
