import type { Ticket } from '../wire/desk.ts';

/** Numbers of the tickets that were somebody's and are another's now without having been handed to them. */
export function takenFrom(
  mine: ReadonlySet<string>,
  tickets: readonly Ticket[],
  me: string,
): readonly string[] {
  return tickets
    .filter(
      (ticket) =>
        mine.has(ticket.number) &&
        ticket.status === 'claimed' &&
        ticket.claimedById !== me &&
        ticket.passedBy === null,
    )
    .map(({ number }) => number);
}
