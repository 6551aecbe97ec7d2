import { useState } from 'react';
import type { Ticket } from '../wire/desk.ts';
import { isIn } from './queue-order.ts';
import type { View } from './queue-order.ts';
import { isDone } from './ticket-words.ts';

/** A ticket in somebody's hands, and the part of the queue in which they found it. */
interface InHand {
  readonly view: View;
  readonly number: string;
}

/**
 * Whether the view goes on showing a ticket: those that belong to it, and the one in hand, which was claimed, or is
 * urgent no more, since it was found there. What is over leaves the list.
 */
export function useKeptInView(
  view: View,
  tickets: readonly Ticket[],
  belongs: (ticket: Ticket) => boolean,
  number: string | null,
): (ticket: Ticket) => boolean {
  const [held, setHeld] = useState<InHand | null>(null);
  const next = inHand(held, { view, number }, tickets.filter(belongs));
  if (next !== held) setHeld(next);
  return (ticket) => belongs(ticket) || (ticket.number === next?.number && !isDone(ticket));
}

/** It is held as long as nothing else is taken in hand or looked at; `shown` is all that belongs to the view. */
export function inHand(
  held: InHand | null,
  { view, number }: { readonly view: View; readonly number: string | null },
  shown: readonly Pick<Ticket, 'number'>[],
): InHand | null {
  if (number === null) return null;
  if (held !== null && held.view === view && held.number === number) return held;
  return shown.some((ticket) => ticket.number === number) ? { view, number } : null;
}

/** Where somebody finds a ticket that is only kept in this view; null: it belongs here. */
export function movedTo(view: View, ticket: Ticket, me: string, now: string): View | null {
  if (isDone(ticket) || isIn(view, ticket, me, now)) return null;
  return isIn('mine', ticket, me, now) ? 'mine' : 'open';
}
