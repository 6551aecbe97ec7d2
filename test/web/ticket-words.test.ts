import { expect, test } from '@jest/globals';
import {
  otherHolder,
  ticketWords,
  urgencyLabel,
  urgencyNow,
  worstFirst,
} from '../../src/web/desk/ticket-words.ts';
import type { Ticket } from '../../src/web/wire/desk.ts';
import { ticketList } from '../../src/web/wire/desk.ts';

const worst = (all: readonly Ticket[]) => worstFirst(all, '2025-08-19T08:05:00+09:00');

const tickets = (...given: readonly object[]) =>
  ticketList.parse({
    now: '2025-08-19T08:05:00+09:00',
    tickets: given.map((one) => ({
      reason: 'merchantAsked',
      urgency: 'canWait',
      storeName: null,
      summary: '',
      position: null,
      terminals: [],
      conversation: 'c',
      openedAt: '2025-08-19T08:00:00+09:00',
      status: 'waiting',
      claimedBy: null,
      claimedById: null,
      firstReplyAt: null,
      closedAt: null,
      resolution: null,
      callBackAt: null,
      callBackBy: null,
      openingWords: [],
      ...one,
    })),
  }).tickets;

test('people in danger are called that, not a terminal that cannot take payments', () => {
  const [ticket] = tickets({ number: '1', reason: 'unsafe', urgency: 'cannotTakePayments' });
  expect(ticket && urgencyLabel(ticket)).toBe(ticketWords.ja.reasons.unsafe);
});

test('whoever cannot take payments stands first, then whoever has waited longest', () => {
  const shown = worst(
    tickets(
      { number: 1 },
      { number: 2, openedAt: '2025-08-19T07:00:00+09:00' },
      { number: 3, urgency: 'customerWaiting' },
      { number: 4, urgency: 'cannotTakePayments', status: 'claimed', claimedBy: '山田' },
    ),
  );
  expect(shown.map(({ number }) => number)).toEqual(['4', '3', '2', '1']);
});

test('people in danger come before all others, however long those have waited', () => {
  const shown = worst(
    tickets(
      { number: 1, urgency: 'cannotTakePayments', openedAt: '2025-08-19T07:00:00+09:00' },
      { number: 2, urgency: 'cannotTakePayments', reason: 'unsafe' },
    ),
  );
  expect(shown.map(({ number }) => number)).toEqual(['2', '1']);
});

test('what is done stands below everything that is not', () => {
  const shown = worst(
    tickets(
      { number: 1, urgency: 'cannotTakePayments', status: 'returned' },
      { number: 2, urgency: 'cannotTakePayments', status: 'withdrawn' },
      { number: 3 },
    ),
  );
  expect(shown.map(({ number }) => number)).toEqual(['3', '1', '2']);
});

test('a customer who waits for a payment nobody could confirm is called so', () => {
  const urgency = 'customerWaiting';
  expect(urgencyLabel({ urgency, reason: 'paymentUnknown' })).toBe('決済が未確認');
  expect(urgencyLabel({ urgency: 'cannotTakePayments', reason: 'paymentUnknown' })).toBe(
    '決済が未確認',
  );
  expect(urgencyLabel({ urgency, reason: 'stepFailed' })).toBe('お客さまがお待ち');
  expect(urgencyLabel({ urgency: 'canWait', reason: 'paymentUnknown' })).toBe('急ぎではない');
});

test('somebody angry is called so, unless they can take no payment', () => {
  expect(urgencyLabel({ urgency: 'customerWaiting', reason: 'angry' })).toBe('お怒り');
  expect(urgencyLabel({ urgency: 'cannotTakePayments', reason: 'angry' })).toBe('決済できない');
});

test('an English desk calls it so, too', () => {
  const ticket = { urgency: 'customerWaiting', reason: 'paymentUnknown' } as const;
  expect(urgencyLabel(ticket, ticketWords.en)).toBe('Payment unconfirmed');
});

test('only who has a ticket in hand, or finds it free, writes in it', () => {
  const [free, mine, theirs] = tickets(
    { number: 1 },
    { number: 2, status: 'claimed', claimedBy: '窓口 山本', claimedById: 'me' },
    { number: 3, status: 'claimed', claimedBy: '窓口 佐々木', claimedById: 'other' },
  ).map((ticket) => otherHolder(ticket, { id: 'me' }));
  expect([free, mine, theirs]).toEqual([null, null, '窓口 佐々木']);
});

test.each([
  ['2025-08-19T10:59:59+09:00', 'beforeOpening'],
  ['2025-08-19T11:00:00+09:00', 'canWait'],
  ['2025-08-20T08:00:00+09:00', 'canWait'],
])('before opening is over by then: %s', (now, shown) => {
  const openedAt = '2025-08-19T08:00:00+09:00';
  expect(urgencyNow({ urgency: 'beforeOpening', openedAt }, now)).toBe(shown);
  expect(urgencyNow({ urgency: 'customerWaiting', openedAt }, now)).toBe('customerWaiting');
});
