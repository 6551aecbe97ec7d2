import { firstReply, isIn, isOverdue, newUrgent, VIEWS } from '../../src/web/desk/queue-order.ts';
import type { Ticket } from '../../src/web/wire/desk.ts';
import { sentTicket } from './sent-ticket.ts';

const OPENED = '2025-08-19T08:00:00+09:00';
const at = (minutes: number) => new Date(Date.parse(OPENED) + minutes * 60_000).toISOString();
const ticket = (changes: Partial<Ticket>) => sentTicket('1', { openedAt: OPENED, ...changes });

const viewsOf = (changes: Partial<Ticket>) =>
  VIEWS.filter((view) => isIn(view, ticket(changes), 'me'));

test.each([
  [{ status: 'waiting' }, ['open', 'unclaimed']],
  [{ status: 'waiting', urgency: 'customerWaiting' }, ['open', 'unclaimed', 'urgent']],
  [{ status: 'claimed', claimedById: 'me' }, ['open', 'mine']],
  [{ status: 'claimed', claimedById: 'other', urgency: 'cannotTakePayments' }, ['open', 'urgent']],
  [{ status: 'closed', claimedById: 'me' }, ['closed']],
  [{ status: 'withdrawn', urgency: 'customerWaiting' }, ['closed']],
] as const)('%j is shown under %j', (changes, views) => {
  expect(viewsOf(changes)).toEqual(views);
});

test.each([
  [0, 5],
  [4.5, 1],
  [5, 0],
  [9.2, -4],
])('after %d minutes without an answer %d of 5 are left', (minutes, left) => {
  expect(firstReply(ticket({}), at(minutes), 5)).toEqual({ kind: 'waiting', left });
});

test('an answer is told by when it came, whatever time it is', () => {
  const answered = ticket({ firstReplyAt: at(3.7) });
  expect(firstReply(answered, at(90), 5)).toEqual({ kind: 'answered', minutes: 3 });
});

test('red is what nobody has taken and nobody answered in time', () => {
  expect(isOverdue(ticket({}), at(4), 5)).toBe(false);
  expect(isOverdue(ticket({}), at(5), 5)).toBe(true);
  expect(isOverdue(ticket({ status: 'claimed' }), at(9), 5)).toBe(false);
  expect(isOverdue(ticket({ status: 'closed' }), at(9), 5)).toBe(false);
});

const urgent = (number: string, changes: Partial<Ticket> = {}) =>
  sentTicket(number, { urgency: 'customerWaiting', ...changes });

test('a sound is made for an urgent ticket once, and not for one that somebody has', () => {
  const tickets = [urgent('1'), urgent('2'), urgent('3', { status: 'claimed' }), ticket({})];
  expect(newUrgent(new Set(['1']), tickets).map(({ number }) => number)).toEqual(['2']);
});
