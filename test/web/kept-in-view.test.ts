import { inHand, movedTo } from '../../src/web/desk/kept-in-view.ts';
import { sentTicket } from './sent-ticket.ts';

const NOW = '2025-08-19T10:00:00.000+09:00';
const WAITING = sentTicket('0819-1');
const MINE = sentTicket('0819-1', { status: 'claimed', claimedById: 'me', claimedBy: '山本' });
const THEIRS = sentTicket('0819-1', { status: 'claimed', claimedById: 'them', claimedBy: '林' });
const OVER = sentTicket('0819-1', { status: 'closed' });

const HERE = { view: 'unclaimed', number: '0819-1' } as const;

test('what was found in a view is held there, also once it belongs to it no more', () => {
  const held = inHand(null, HERE, [WAITING]);
  expect(held).toEqual(HERE);
  expect(inHand(held, HERE, [])).toBe(held);
});

test.each([
  ['never belonged to it', inHand(null, HERE, [])],
  ['was put down', inHand(HERE, { view: 'unclaimed', number: null }, [WAITING])],
  ['is looked at from another view', inHand(HERE, { view: 'urgent', number: '0819-1' }, [])],
  ['made way for another', inHand(HERE, { view: 'unclaimed', number: '0819-2' }, [WAITING])],
])('nothing is held that %s', (_, held) => {
  expect(held).toBeNull();
});

test.each([
  ['unclaimed', WAITING, null],
  ['unclaimed', MINE, 'mine'],
  ['unclaimed', THEIRS, 'open'],
  ['mine', THEIRS, 'open'],
  ['open', MINE, null],
  ['open', OVER, null],
] as const)('in the view %s a ticket tells where it went (%#)', (view, ticket, where) => {
  expect(movedTo(view, ticket, 'me', NOW)).toBe(where);
});
