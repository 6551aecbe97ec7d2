import { firstOf } from '../../src/web/desk/first-tickets.ts';
import { sentTicket } from './sent-ticket.ts';

test.each([
  ['abcde', null, 'abc'],
  ['abcde', 'b', 'abc'],
  ['abcde', 'e', 'abce'],
  ['abcde', 'gone', 'abc'],
  ['ab', null, 'ab'],
])('of %j with %j open, three at once show %j', (numbers, opened, shown) => {
  const tickets = Array.from(numbers).map((number) => sentTicket(number));
  const first = firstOf(tickets, 3, opened).map(({ number }) => number);
  expect(first.join('')).toBe(shown);
});
