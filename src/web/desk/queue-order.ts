import type { DeskTools, Ticket, Urgency } from '../wire/desk.ts';
import { isCallDue, isDone, isQuiet, worstFirst } from './ticket-words.ts';

export const VIEWS = ['open', 'mine', 'unclaimed', 'urgent', 'closed'] as const;
export type View = (typeof VIEWS)[number];

const URGENT: ReadonlySet<Urgency> = new Set(['cannotTakePayments', 'customerWaiting']);

/** Words that have not arrived leave somebody waiting who hears nobody. */
function isUrgent({ urgency, notArrived }: Pick<Ticket, 'urgency' | 'notArrived'>): boolean {
  return URGENT.has(urgency) || notArrived !== null;
}

/** Whether a part of the queue shows a ticket to somebody. */
export function isIn(view: View, ticket: Ticket, me: string, now: string): boolean {
  switch (view) {
    case 'open':
      return !isDone(ticket);
    case 'mine':
      return isMine(ticket, me);
    case 'unclaimed':
      return ticket.status === 'waiting';
    case 'urgent':
      return !isDone(ticket) && (isUrgent(ticket) || isCallDue(ticket, now));
    case 'closed':
      return isDone(ticket);
  }
}

const isMine = ({ status, claimedById }: Ticket, me: string): boolean =>
  status === 'claimed' && claimedById === me;

/** Own tickets in which the merchant hears nobody. */
export function unansweredOf(tickets: readonly Ticket[], me: string): number {
  return tickets.filter((ticket) => isMine(ticket, me) && ticket.unanswered !== null).length;
}

/** When staff want to have written: so many minutes after the ticket, of those in which they answer. */
export type FirstReplyTarget = Pick<DeskTools, 'firstReplyMinutes' | 'receptionOnly'>;

export type FirstReply =
  | { readonly kind: 'answered'; readonly minutes: number; readonly isLate: boolean }
  /** Nobody has written yet; negative: so many minutes past the target. */
  | { readonly kind: 'waiting'; readonly left: number }
  /** Nobody answers at this hour. */
  | { readonly kind: 'closed' };

/** What a row's clock counts: since when nobody has answered, or only since when the ticket is there. */
export function clockOf({
  openedAt,
  firstReplyAt,
  unanswered,
}: Pick<Ticket, 'openedAt' | 'firstReplyAt' | 'unanswered'>): {
  readonly name: 'waited' | 'waitsAgain' | 'there';
  readonly since: string;
} {
  if (firstReplyAt === null) return { name: 'waited', since: openedAt };
  return unanswered === null
    ? { name: 'there', since: openedAt }
    : { name: 'waitsAgain', since: unanswered.since };
}

/** How the first answer stands against the target, in whole minutes of answering hours. */
export function firstReply(
  { openedAt, firstReplyAt }: Pick<Ticket, 'openedAt' | 'firstReplyAt'>,
  now: string,
  { firstReplyMinutes, receptionOnly }: FirstReplyTarget,
): FirstReply {
  const since = (at: string) =>
    openMs(Date.parse(openedAt), Date.parse(at), receptionOnly) / MINUTE_MS;
  if (firstReplyAt !== null) {
    const minutes = Math.floor(since(firstReplyAt));
    return { kind: 'answered', minutes, isLate: minutes >= firstReplyMinutes };
  }
  const left = Math.ceil(firstReplyMinutes - since(now));
  const isClosed = openMs(Date.parse(now), Date.parse(now) + 1, receptionOnly) === 0;
  // What was late by day is late at night, too.
  return isClosed && left > 0 ? { kind: 'closed' } : { kind: 'waiting', left };
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Japan keeps one time all year. */
const JAPAN_MS = 9 * HOUR_MS;

/** As much of this time as lies in answering hours. */
function openMs(
  from: number,
  to: number,
  { fromHour, toHour }: FirstReplyTarget['receptionOnly'],
): number {
  const isOverNight = fromHour > toHour;
  const length = (toHour - fromHour + (isOverNight ? 24 : 0)) * HOUR_MS;
  let open = Math.max(0, to - from);
  // The night before the first day may reach into it.
  const firstDay = Math.floor((from + JAPAN_MS) / DAY_MS) - 1;
  for (let day = firstDay; day * DAY_MS - JAPAN_MS < to; day += 1) {
    const closes = day * DAY_MS - JAPAN_MS + fromHour * HOUR_MS;
    open -= Math.max(0, Math.min(to, closes + length) - Math.max(from, closes));
  }
  return open;
}

/** Worst first; of one's own tickets those that need something come first, however urgent the others were. */
export function inOrder(view: View, tickets: readonly Ticket[], now: string): readonly Ticket[] {
  const worst = worstFirst(tickets, now);
  const isAtRest = (ticket: Ticket) => Number(isQuiet(ticket) && !isCallDue(ticket, now));
  return view === 'mine' ? worst.toSorted((a, b) => isAtRest(a) - isAtRest(b)) : worst;
}

/** An answer is late, the first or one to later words, whoever has taken it: what must be seen from across the room. */
export function isOverdue(ticket: Ticket, now: string, target: FirstReplyTarget): boolean {
  if (isDone(ticket)) return false;
  const { name, since } = clockOf(ticket);
  if (name === 'there') return false;
  const waits = openMs(Date.parse(since), Date.parse(now), target.receptionOnly);
  return waits >= target.firstReplyMinutes * MINUTE_MS;
}

/** How much harm a ticket tells of: 0 is not urgent, and people in danger are the most. */
export function harmOf(ticket: Pick<Ticket, 'urgency' | 'reason' | 'notArrived'>): number {
  if (ticket.reason === 'unsafe') return 3;
  return ticket.urgency === 'cannotTakePayments' ? 2 : Number(isUrgent(ticket));
}

/** Tickets that are urgent, and were not there or told of less harm before: for a sound. */
export function newUrgent(
  before: ReadonlyMap<string, number>,
  tickets: readonly Ticket[],
): readonly Ticket[] {
  return tickets.filter(
    (ticket) => ticket.status === 'waiting' && harmOf(ticket) > (before.get(ticket.number) ?? 0),
  );
}
