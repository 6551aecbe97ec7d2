import { around, holding } from '../../src/web/desk/steady-order.ts';
import { sentTicket } from './sent-ticket.ts';

const list = (numbers: string) => Array.from(numbers).map((number) => sentTicket(number));
const shownAs = (opened: string, before: string, then: string) =>
  around(holding(opened, list(before)), list(then))
    .map(({ number }) => number)
    .join('');

test.each([
  ['others change places below and above', 'abOcd', 'baOdc', 'baOdc'],
  ['the open one would rise', 'abOcd', 'Oabcd', 'abOcd'],
  ['the open one would sink', 'abOcd', 'abcdO', 'abOcd'],
  ['one from below would rise past it', 'abOcd', 'dabOc', 'abOdc'],
  ['one from above would sink past it', 'abOcd', 'bOcad', 'baOcd'],
  ['a new one would come to stand above', 'abOcd', 'nabOcd', 'abOncd'],
  ['those above are gone', 'abOcd', 'cOd', 'Ocd'],
  ['the open one is gone', 'abOcd', 'dcab', 'abdc'],
])('while a ticket is open and %s, it keeps its place', (_, before, then, shown) => {
  expect(shownAs('O', before, then)).toBe(shown);
});

test('where none is open, or it is not among them, the order is as it comes', () => {
  expect(holding(null, list('ab'))).toBeNull();
  expect(shownAs('x', 'ab', 'ba')).toBe('ba');
});
