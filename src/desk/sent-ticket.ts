import type { Ticket } from '../engine/ports.ts';

/** A ticket as pages get it: moments as ISO text. */
export function toSentTicket(ticket: Ticket) {
  return {
    ...ticket,
    // Pages that were opened before look for it.
    dangerWords: null,
    openedAt: ticket.openedAt.toISO(),
    firstReplyAt: ticket.firstReplyAt?.toISO() ?? null,
    closedAt: ticket.closedAt?.toISO() ?? null,
    callBackAt: ticket.callBackAt?.toISO() ?? null,
    unanswered: ticket.unanswered && {
      ...ticket.unanswered,
      since: ticket.unanswered.since.toISO(),
      last: ticket.unanswered.last.toISO(),
    },
  };
}
