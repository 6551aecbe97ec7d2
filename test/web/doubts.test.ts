import { expect, test } from '@jest/globals';
import { doubtsAbout } from '../../src/web/desk/doubts.ts';
import { sentTicket } from './sent-ticket.ts';

test.each([
  ['merchantAsked', false, []],
  ['merchantAsked', true, ['draft']],
  ['paymentUnknown', false, ['payment']],
  ['paymentUnknown', true, ['payment', 'draft']],
] as const)(
  'a ticket of %s with a draft: %s is given back after %j',
  (reason, hasDraft, doubts) => {
    expect(doubtsAbout(sentTicket('1', { reason }), hasDraft)).toEqual(doubts);
  },
);

test('nor at one press where a call is promised, or the last words have no reply', () => {
  const callBackAt = '2025-08-19T10:00:00.000+09:00';
  const unanswered = {
    count: 1,
    since: callBackAt,
    last: callBackAt,
    words: 'どうなりましたか',
    sent: null,
  };
  const ticket = sentTicket('1', { callBackAt, callBackBy: 'staff', unanswered });
  expect(doubtsAbout(ticket, false)).toEqual(['call', 'unanswered']);
  expect(doubtsAbout(sentTicket('1', { callBackAt, callBackBy: 'merchant' }), false)).toEqual([]);
});
