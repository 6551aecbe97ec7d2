import type { Ticket, Urgency } from '../wire/desk.ts';
import { isDone } from './ticket-words.ts';

export const VIEWS = ['open', 'mine', 'unclaimed', 'urgent', 'closed'] as const;
export type View = (typeof VIEWS)[number];

const URGENT: ReadonlySet<Urgency> = new Set(['cannotTakePayments', 'customerWaiting']);

function isUrgent({ urgency }: Pick<Ticket, 'urgency'>): boolean {
  return URGENT.has(urgency);
}

/** Whether a part of the queue shows a ticket to somebody. */
export function isIn(view: View, ticket: Ticket, me: string): boolean {
  switch (view) {
    case 'open':
      return !isDone(ticket);
    case 'mine':
      return ticket.status === 'claimed' && ticket.claimedById === me;
    case 'unclaimed':
      return ticket.status === 'waiting';
    case 'urgent':
      return !isDone(ticket) && isUrgent(ticket);
    case 'closed':
      return isDone(ticket);
  }
}

export type FirstReply =
  | { readonly kind: 'answered'; readonly minutes: number }
  /** Nobody has written yet; negative: so many minutes past the target. */
  | { readonly kind: 'waiting'; readonly left: number };

/** How the first answer stands against the target, in whole minutes. */
export function firstReply(
  { openedAt, firstReplyAt }: Pick<Ticket, 'openedAt' | 'firstReplyAt'>,
  now: string,
  targetMinutes: number,
): FirstReply {
  const since = (at: string) => (Date.parse(at) - Date.parse(openedAt)) / 60_000;
  if (firstReplyAt !== null) return { kind: 'answered', minutes: Math.floor(since(firstReplyAt)) };
  return { kind: 'waiting', left: Math.ceil(targetMinutes - since(now)) };
}

/** Nobody has taken it, and the first answer is late: what must be seen from across the room. */
export function isOverdue(ticket: Ticket, now: string, targetMinutes: number): boolean {
  const reply = firstReply(ticket, now, targetMinutes);
  return ticket.status === 'waiting' && reply.kind === 'waiting' && reply.left <= 0;
}

/** Urgent tickets that were not there before: for a sound. */
export function newUrgent(
  before: ReadonlySet<string>,
  tickets: readonly Ticket[],
): readonly Ticket[] {
  return tickets.filter(
    (ticket) => ticket.status === 'waiting' && isUrgent(ticket) && !before.has(ticket.number),
  );
}
