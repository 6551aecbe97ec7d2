import { useState } from 'react';
import type { Ticket } from '../wire/desk.ts';

/** The ticket that is open, and which stood above it when it was opened. */
export interface Held {
  readonly number: string;
  readonly above: ReadonlySet<string>;
}

/**
 * The order in which tickets are shown: as they come, but around the one that is open. Where a browser moves an
 * element, its field loses the focus, its talk begins anew, and letters half composed are sent into it as they are.
 */
export function useSteadyOrder(
  tickets: readonly Ticket[],
  opened: string | null,
): readonly Ticket[] {
  const [held, setHeld] = useState<Held | null>(null);
  const shown = around(held, tickets);
  const next = holding(opened, shown);
  if (next?.number !== held?.number) setHeld(next);
  return shown;
}

/** null: it is not among them. */
export function holding(opened: string | null, shown: readonly Ticket[]): Held | null {
  const place = shown.findIndex(({ number }) => number === opened);
  if (opened === null || place < 0) return null;
  return { number: opened, above: new Set(shown.slice(0, place).map(({ number }) => number)) };
}

/** Nothing comes to stand above the held one: React leaves in place what nobody from further down goes past. */
export function around(held: Held | null, tickets: readonly Ticket[]): readonly Ticket[] {
  if (held === null) return tickets;
  const rank = ({ number }: Ticket) => {
    if (number === held.number) return 1;
    return held.above.has(number) ? 0 : 2;
  };
  return tickets.toSorted((a, b) => rank(a) - rank(b));
}
