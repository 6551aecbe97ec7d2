import { DateTime } from 'luxon';
import type { CountedTicket, RawFigures } from '../../src/desk/figure-ports.ts';
import { quantile, toFigures } from '../../src/desk/figures.ts';
import { MORNING } from '../core/the-shop.ts';
import { answer, ticket, wrote } from '../store/given.ts';
import { openDesk, type ADesk } from './a-desk.ts';

const day = (text: string) => DateTime.fromISO(text, { zone: 'Asia/Tokyo' });
const DAYS = { first: day('2025-08-19'), last: day('2025-08-20') };
const NOTHING: RawFigures = {
  talks: [],
  tickets: [],
  topics: [],
  heard: [],
  updated: [],
  updatedBefore: 0,
  ratings: [],
  pushes: [],
};
const opened = (conversation: string, reply: number | null, end: number | null): CountedTicket => ({
  conversation,
  reason: 'stepFailed',
  day: '2025-08-19',
  replyMinutes: reply,
  endMinutes: end,
});

test('a talk with a ticket on its day is not contained, however many tickets it has', () => {
  const { days } = toFigures(
    {
      ...NOTHING,
      talks: [{ day: '2025-08-19', count: 4 }],
      tickets: [opened('U1', null, null), opened('U1', null, null)],
    },
    DAYS,
  );
  expect(days).toMatchObject([
    { day: '2025-08-19', talks: 4, handedOff: 1, contained: 0.75, tickets: 2 },
    { day: '2025-08-20', talks: 0, handedOff: 0, contained: null, tickets: 0 },
  ]);
});

test('times are told by their middle and by what nine of ten do not exceed', () => {
  const tickets = [1, 2, 3, 4, 60].map((minutes, n) => opened(`U${n}`, minutes, minutes * 2));
  const [first] = toFigures(
    { ...NOTHING, tickets: [...tickets, opened('U9', null, null)] },
    DAYS,
  ).days;
  expect(first).toMatchObject({ replyMedian: 3, replyMost: 60, endMedian: 6, endMost: 120 });
});

test.each([
  [[], null],
  [[5], 5],
  [[1, 2], 1],
  [[1, 2.26, 3], 2.3],
])('the middle of %j is %p', (values, middle) => {
  expect(quantile(values, 0.5)).toBe(middle);
});

test('updated terminals add up, with those of the days before', () => {
  const { days } = toFigures(
    {
      ...NOTHING,
      updatedBefore: 10,
      updated: [
        { day: '2025-08-19', count: 3 },
        { day: '2025-08-20', count: 2 },
      ],
    },
    DAYS,
  );
  expect(days.map(({ updatedSoFar }) => updatedSoFar)).toEqual([13, 15]);
});

test('topics stand by how often they were asked, each with its 24 hours', () => {
  const { topics } = toFigures(
    {
      ...NOTHING,
      topics: [
        { topic: 'os.skip', hour: 8, count: 2 },
        { topic: 'update.when', hour: 8, count: 1 },
        { topic: 'update.when', hour: 9, count: 4 },
      ],
    },
    DAYS,
  );
  expect(topics.map(({ topic }) => topic)).toEqual(['update.when', 'os.skip']);
  expect(topics[0]?.hours).toHaveLength(24);
  expect(topics[0]?.hours.slice(8, 10)).toEqual([1, 4]);
});

describe('the route', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  test('tells the figures of the days that are asked for, and what LINE counts', async () => {
    const { status, body } = await desk.get('/figures?first=2025-08-19&last=2025-08-20', 'viewer');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      days: [
        { day: '2025-08-19', tickets: 1 },
        { day: '2025-08-20', tickets: 0 },
      ],
      quota: { limit: 5000, used: 120 },
    });
  });

  test.each([
    'first=tomorrow',
    'first=2025-08-20&last=2025-08-19',
    'first=2025-08-32&last=2025-09-01',
    'first=2025-01-01&last=2025-12-31',
  ])('refuses the days of "%s" in words', async (query) => {
    const { status, body } = await desk.get(`/figures?${query}`, 'viewer');
    expect([status, body['detail']]).toEqual([400, expect.stringContaining('期間')]);
  });

  test('where nothing is chosen the last week is told', async () => {
    const { body } = await desk.get('/figures', 'viewer');
    expect(body).toMatchObject({ first: '2025-08-13', last: '2025-08-19' });
  });

  test('no words, names or numbers of a merchant are among what can be exported', async () => {
    const words = '渋谷の田中です、ロール紙がありません';
    await answer(desk.store, wrote(words, { conversation: 'U-tanaka', receivedAt: MORNING }), {
      at: MORNING,
      ticket: ticket('0819-8', { storeName: '喫茶たなか', summary: 'ロール紙のこと' }),
      figures: {
        isTalk: true,
        question: { heard: 'answered', topics: ['os.skip'], suggested: [] },
        wasWrong: false,
      },
    });
    const { body } = await desk.get('/figures?first=2025-08-19&last=2025-08-19', 'supervisor');
    expect(body).toMatchObject({
      days: [{ tickets: 2 }],
      topics: [{ topic: 'os.skip' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/田中|たなか|tanaka|ロール紙|U1|0819-|喫茶|山本/);
  });

  test('an export is recorded before the page makes the file', async () => {
    const sent = { table: 'reasons', first: '2025-08-19', last: '2025-08-20' };
    expect((await desk.post('/figures/exported', 'supervisor', sent)).status).toBe(204);
    const [line] = await desk.store.desk.audit({ act: 'exported' }, 1);
    expect(line).toMatchObject({ by: { name: '佐々木' }, after: 'reasons 2025-08-19/2025-08-20' });
  });
});
