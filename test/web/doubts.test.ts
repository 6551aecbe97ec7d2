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
