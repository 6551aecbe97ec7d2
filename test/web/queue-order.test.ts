import {
  clockOf,
  firstReply,
  inOrder,
  isIn,
  isOverdue,
  newUrgent,
  unansweredOf,
  VIEWS,
} from '../../src/web/desk/queue-order.ts';
import { badgeOf } from '../../src/web/desk/ticket-badge.ts';
import type { Ticket } from '../../src/web/wire/desk.ts';
import { sentTicket } from './sent-ticket.ts';

const OPENED = '2025-08-19T08:00:00+09:00';
const at = (minutes: number) => new Date(Date.parse(OPENED) + minutes * 60_000).toISOString();
const ticket = (changes: Partial<Ticket>) => sentTicket('1', { openedAt: OPENED, ...changes });

const viewsOf = (changes: Partial<Ticket>) =>
  VIEWS.filter((view) => isIn(view, ticket(changes), 'me', at(5)));

test.each([
  [{ status: 'waiting' }, ['open', 'unclaimed']],
  [{ status: 'waiting', urgency: 'customerWaiting' }, ['open', 'unclaimed', 'urgent']],
  [{ status: 'claimed', claimedById: 'me' }, ['open', 'mine']],
  [{ status: 'claimed', claimedById: 'other', urgency: 'cannotTakePayments' }, ['open', 'urgent']],
  [{ status: 'claimed', claimedById: 'other', notArrived: 'never' }, ['open', 'urgent']],
  [{ status: 'waiting', callBackAt: at(6) }, ['open', 'unclaimed']],
  [{ status: 'waiting', callBackAt: at(5) }, ['open', 'unclaimed', 'urgent']],
  [{ status: 'closed', callBackAt: at(5) }, ['closed']],
  [{ status: 'closed', claimedById: 'me' }, ['closed']],
  [{ status: 'withdrawn', urgency: 'customerWaiting' }, ['closed']],
] as const)('%j is shown under %j', (changes, views) => {
  expect(viewsOf(changes)).toEqual(views);
});

const NIGHT = { firstReplyMinutes: 5, receptionOnly: { fromHour: 22, toHour: 9 } };
const DAY = { firstReplyMinutes: 5, receptionOnly: { fromHour: 0, toHour: 0 } };

test.each([
  [0, 5],
  [4.5, 1],
  [5, 0],
  [9.2, -4],
])('after %d minutes without an answer %d of 5 are left', (minutes, left) => {
  expect(firstReply(ticket({}), at(minutes), DAY)).toEqual({ kind: 'waiting', left });
});

test('an answer is told by when it came, whatever time it is', () => {
  const answered = ticket({ firstReplyAt: at(3.7) });
  expect(firstReply(answered, at(90), DAY)).toEqual({
    kind: 'answered',
    minutes: 3,
    isLate: false,
  });
});

const on = (moment: string) => `2025-08-${moment}:00+09:00`;

test.each([
  ['at midnight', '19T00:08', '19T00:30', { kind: 'closed' }],
  ['in the last minute of the night', '19T00:08', '19T08:59', { kind: 'closed' }],
  ['when staff are back', '19T00:08', '19T09:00', { kind: 'waiting', left: 5 }],
  ['five minutes after that', '19T00:08', '19T09:05', { kind: 'waiting', left: 0 }],
  ['opened in the evening, at night', '18T21:58', '18T22:00', { kind: 'closed' }],
  ['opened in the evening, the next morning', '18T21:58', '19T09:01', { kind: 'waiting', left: 2 }],
  ['long late already, at night', '18T20:00', '18T23:00', { kind: 'waiting', left: 5 - 120 }],
  ['after two nights', '18T21:00', '20T09:00', { kind: 'waiting', left: 5 - 60 - 13 * 60 }],
] as const)('nobody owes an answer at night: %s', (_title, opened, now, reply) => {
  expect(firstReply(ticket({ openedAt: on(opened) }), on(now), NIGHT)).toEqual(reply);
});

test('an answer in the morning to a question of the night was in time', () => {
  const answered = ticket({ openedAt: on('19T00:08'), firstReplyAt: on('19T09:04') });
  expect(firstReply(answered, on('19T10:00'), NIGHT)).toMatchObject({ minutes: 4, isLate: false });
});

test('red is what nobody has taken and nobody answered in time', () => {
  expect(isOverdue(ticket({}), at(4), DAY)).toBe(false);
  expect(isOverdue(ticket({}), at(5), DAY)).toBe(true);
  expect(isOverdue(ticket({}), at(50), NIGHT)).toBe(false);
  expect(isOverdue(ticket({ status: 'claimed' }), at(9), DAY)).toBe(true);
  expect(isOverdue(ticket({ status: 'claimed', firstReplyAt: at(8) }), at(9), DAY)).toBe(false);
  expect(isOverdue(ticket({ status: 'closed' }), at(9), DAY)).toBe(false);
});

test('red is, too, what was answered once and has waited too long again', () => {
  const spoken = ticket({ status: 'claimed', firstReplyAt: at(1), unanswered: NEW_WORDS });
  expect(isOverdue(spoken, at(13), DAY)).toBe(false);
  expect(isOverdue(spoken, at(14), DAY)).toBe(true);
  expect(isOverdue(spoken, at(14), NIGHT)).toBe(false);
});

test('a payment in doubt stands before a call that is due, however long that has waited', () => {
  const call = sentTicket('call', { openedAt: OPENED, callBackAt: at(9) });
  const doubt = urgent('doubt', { openedAt: at(3), reason: 'paymentUnknown' });
  expect(numbers(inOrder('open', [call, doubt], at(9)))).toEqual(['doubt', 'call']);
});

test.each([
  [{}, 4, null, 'canWait'],
  [{}, 5, 'overdue', 'canWait'],
  [{ callBackAt: at(4) }, 4, 'callDue', 'canWait'],
  [{ status: 'claimed', firstReplyAt: at(1), notArrived: 'never' }, 2, 'notArrived', 'canWait'],
  [{ urgency: 'customerWaiting' }, 9, null, 'customerWaiting'],
  [{ status: 'closed' }, 9, null, 'canWait'],
] as const)(
  '%j is not said to wait after %d minutes: %s',
  (changes, minutes, pressing, urgency) => {
    expect(badgeOf(ticket(changes), at(minutes), DAY)).toMatchObject({ pressing, urgency });
  },
);

const urgent = (number: string, changes: Partial<Ticket> = {}) =>
  sentTicket(number, { urgency: 'customerWaiting', ...changes });

test('a sound is made for an urgent ticket once, and not for one that somebody has', () => {
  const tickets = [urgent('1'), urgent('2'), urgent('3', { status: 'claimed' }), ticket({})];
  expect(newUrgent(new Map([['1', 1]]), tickets).map(({ number }) => number)).toEqual(['2']);
});

test('a ticket that tells of more harm than before is announced again', () => {
  const before = new Map([
    ['1', 0],
    ['2', 1],
    ['3', 3],
  ]);
  const tickets = [
    sentTicket('1', { urgency: 'customerWaiting' }),
    sentTicket('2', { urgency: 'cannotTakePayments', reason: 'unsafe' }),
    sentTicket('3', { urgency: 'cannotTakePayments', reason: 'unsafe' }),
  ];
  expect(newUrgent(before, tickets).map(({ number }) => number)).toEqual(['1', '2']);
});

const NEW_WORDS = { count: 1, since: at(9), last: at(9), words: 'まだですか', sent: null };
const mine = (number: string, changes: Partial<Ticket>) =>
  sentTicket(number, { status: 'claimed', claimedById: 'me', openedAt: OPENED, ...changes });

const numbers = (tickets: readonly Ticket[]) => tickets.map(({ number }) => number);

describe('tickets with words that nobody has answered', () => {
  const answered = { firstReplyAt: at(3) };
  const quiet = mine('quiet', answered);
  const spoken = mine('spoken', { ...answered, openedAt: at(2), unanswered: NEW_WORDS });
  const untouched = mine('untouched', { openedAt: at(1) });
  const worse = mine('urgent', { ...answered, urgency: 'customerWaiting' });

  test('stand before quiet ones of the same harm, and one’s own before all quiet ones', () => {
    const all = [quiet, worse, spoken, untouched];
    expect(numbers(inOrder('open', all, at(9)))).toEqual([
      'urgent',
      'untouched',
      'spoken',
      'quiet',
    ]);
    expect(numbers(inOrder('mine', all, at(9)))).toEqual([
      'untouched',
      'spoken',
      'urgent',
      'quiet',
    ]);
  });

  test('leave those that wait in the order that merchants are told of', () => {
    const first = sentTicket('first', { openedAt: OPENED });
    const second = sentTicket('second', { openedAt: at(1), unanswered: NEW_WORDS });
    expect(numbers(inOrder('open', [second, first], at(9)))).toEqual(['first', 'second']);
  });

  test('are counted for whoever has them', () => {
    const others = mine('theirs', { claimedById: 'other', unanswered: NEW_WORDS });
    const over = mine('over', { status: 'closed', unanswered: NEW_WORDS });
    expect(unansweredOf([quiet, spoken, others, over], 'me')).toBe(1);
  });
});

test('whoever was answered waits no more, until they write again', () => {
  const answered = ticket({ firstReplyAt: at(3) });
  expect(clockOf(ticket({}))).toEqual({ name: 'waited', since: OPENED });
  expect(clockOf(answered)).toEqual({ name: 'there', since: OPENED });
  expect(clockOf({ ...answered, unanswered: NEW_WORDS })).toEqual({
    name: 'waitsAgain',
    since: at(9),
  });
});

test('a call that is due moves up to the customers who wait', () => {
  const call = sentTicket('call', { openedAt: at(3), callBackAt: at(9) });
  const first = sentTicket('first', { openedAt: OPENED, urgency: 'beforeOpening' });
  expect(numbers(inOrder('open', [call, first], at(8)))).toEqual(['first', 'call']);
  expect(numbers(inOrder('open', [call, first], at(9)))).toEqual(['call', 'first']);
});
