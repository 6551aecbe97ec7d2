import type { Ticket } from '../wire/desk.ts';

/** The worst stand first, and a browser needs seconds to draw thousands. The one that is open is there, however far down. */
export function firstOf(
  tickets: readonly Ticket[],
  most: number,
  opened: string | null,
): readonly Ticket[] {
  return tickets.filter(({ number }, place) => place < most || number === opened);
}
