import { inBoth } from '../language.ts';
import type { Ticket, Urgency } from '../wire/desk.ts';
import { isOverdue } from './queue-order.ts';
import type { FirstReplyTarget } from './queue-order.ts';
import { isCallDue, isDone, urgencyColours, urgencyNow } from './ticket-words.ts';

/** What makes a ticket urgent that was not when it came. */
type Pressing = 'callDue' | 'notArrived' | 'overdue';

export const pressingWords = inBoth({
  ja: { callDue: '電話の時刻', notArrived: '返信が届いていない', overdue: 'お待たせしています' },
  en: { callDue: 'Call due', notArrived: 'Reply not delivered', overdue: 'Kept waiting' },
});

interface Badge {
  readonly urgency: Urgency;
  /** Said instead of the urgency: nothing that can wait is beside what counts as urgent. */
  readonly pressing: Pressing | null;
  readonly colour: string;
}

/** What stands first on a row. */
export function badgeOf(ticket: Ticket, now: string, target: FirstReplyTarget): Badge {
  const urgency = urgencyNow(ticket, now);
  const isMild = urgency === 'canWait' || urgency === 'beforeOpening';
  const pressing = isMild && ticket.reason !== 'unsafe' ? pressingOf(ticket, now, target) : null;
  return { urgency, pressing, colour: colourOf(ticket, urgency, pressing) };
}

function colourOf(ticket: Ticket, urgency: Urgency, pressing: Pressing | null): string {
  if (isDone(ticket)) return 'gray';
  return pressing === null ? urgencyColours[urgency] : urgencyColours.customerWaiting;
}

function pressingOf(ticket: Ticket, now: string, target: FirstReplyTarget): Pressing | null {
  if (isDone(ticket)) return null;
  if (isCallDue(ticket, now)) return 'callDue';
  if (ticket.notArrived !== null) return 'notArrived';
  return isOverdue(ticket, now, target) ? 'overdue' : null;
}
