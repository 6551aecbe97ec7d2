import { takenFrom } from '../../src/web/desk/taken-from.ts';
import { sentTicket } from './sent-ticket.ts';

const theirs = { status: 'claimed', claimedById: 'other' } as const;

test('whoever had a ticket is told that another has taken it over, and of nothing else', () => {
  const tickets = [
    sentTicket('taken', theirs),
    sentTicket('never mine', theirs),
    sentTicket('handed on', { ...theirs, passedBy: '山本' }),
    sentTicket('still mine', { status: 'claimed', claimedById: 'me' }),
    sentTicket('waits', { status: 'waiting' }),
    sentTicket('ended', { status: 'closed', claimedById: 'other' }),
  ];
  const mine = new Set(['taken', 'handed on', 'still mine', 'waits', 'ended']);
  expect(takenFrom(mine, tickets, 'me')).toEqual(['taken']);
});
