import type { Ticket } from '../../src/web/wire/desk.ts';

/** A ticket as the server sends it. */
export function sentTicket(number: string, changes: Partial<Ticket> = {}): Ticket {
  return {
    number,
    reason: 'merchantAsked',
    urgency: 'canWait',
    storeName: null,
    summary: '',
    position: null,
    terminals: [],
    inEnglish: null,
    conversation: `U-${number}`,
    openedAt: '2025-08-19T08:00:00.000+09:00',
    status: 'waiting',
    claimedBy: null,
    claimedById: null,
    passedBy: null,
    firstReplyAt: null,
    closedAt: null,
    resolution: null,
    callBackAt: null,
    callBackBy: null,
    openingWords: [],
    unanswered: null,
    isBlocked: false,
    notArrived: null,
    onItsWay: null,
    lineName: null,
    ...changes,
  };
}
