import { NOTHING_TOLD, withNews } from '../../src/web/desk/queue-news.ts';
import type { Ticket } from '../../src/web/wire/desk.ts';
import { sentTicket as ticket } from './sent-ticket.ts';

const NOW = '2025-08-19T08:05:00.000+09:00';
const list = (...tickets: readonly Ticket[]) => ({
  now: NOW,
  tickets: [...tickets],
  present: [],
});

test('what changed takes the place of what was known, and the rest stays', () => {
  const whole = withNews(NOTHING_TOLD, {
    kind: 'queue',
    list: list(ticket('1'), ticket('2')),
    at: 0,
  });
  const changed = list(ticket('2', { claimedBy: '山本' }), ticket('3'));
  const { tickets } = withNews(whole, { kind: 'changed', list: changed, at: 1 });
  expect(tickets?.map(({ number, claimedBy }) => [number, claimedBy])).toEqual([
    ['1', null],
    ['2', '山本'],
    ['3', null],
  ]);
});

test('the whole queue takes the place of everything', () => {
  const before = withNews(NOTHING_TOLD, { kind: 'queue', list: list(ticket('1')), at: 0 });
  const after = withNews(before, { kind: 'queue', list: list(ticket('2')), at: 1 });
  expect(after.tickets?.map(({ number }) => number)).toEqual(['2']);
});

test('who shows more of a ticket is told by its news alone, and by a new beginning', () => {
  const before = withNews(NOTHING_TOLD, { kind: 'queue', list: list(ticket('1')), at: 0 });
  const after = withNews(before, { kind: 'changed', list: list(ticket('1')), at: 1 });
  const again = withNews(after, { kind: 'changed', list: list(ticket('1')), at: 2 });
  expect([after, again].map(({ news }) => news.get('1'))).toEqual([1, 2]);
  expect(again.news.get('2')).toBeUndefined();
  const anew = withNews(again, { kind: 'queue', list: list(ticket('1')), at: 3 });
  expect([before, again, anew].map(({ starts }) => starts)).toEqual([1, 1, 2]);
});

test('a sign of life tells the time and nothing else', () => {
  const before = withNews(NOTHING_TOLD, { kind: 'queue', list: list(ticket('1')), at: 0 });
  const after = withNews(before, {
    kind: 'beat',
    now: '2025-08-19T09:00:00+09:00',
    present: [],
    at: 5,
  });
  expect(after).toEqual({
    ...before,
    told: { now: '2025-08-19T09:00:00+09:00', at: 5 },
  });
});
