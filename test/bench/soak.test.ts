import { marksOf, createLedger } from '../../bench/soak/ledger.ts';
import { drawPlan, WRITTEN } from '../../bench/soak/plan.ts';
import { isClean, toTable } from '../../bench/soak/report.ts';
import { runSoak } from '../../bench/soak/run.ts';
import { judge, type Seen } from '../../bench/soak/verdict.ts';
import { together } from '../../src/core/burst.ts';
import { loadContentAndReader } from '../../src/reader.ts';
import { root } from '../core/the-shop.ts';
import { findBinaries } from '../store/private-postgres.ts';

const STORES = findBinaries() === null ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const);
const KILLED = {
  sqlite: { all: 3 },
  postgres: { 'worker one': 1, 'worker two': 1, database: 1 },
} as const;

test.each(STORES)(
  'on %s, killed three times, with LINE failing, the product loses, doubles and reorders nothing',
  async (store) => {
    const wish = { root, store, seed: 3, merchants: 50, events: 200, kills: 3 } as const;
    const told: string[] = [];
    const tell = (line: string) => told.push(line);
    const report = await runSoak({ ...wish, unknown: 0, isQuick: true, tell });
    // On a busy machine a kill may hold a reply past the life of its token: then the desk must list it, and nothing else.
    const { answered, ...verdict } = report.verdict;
    const { unknown } = verdict;
    expect(unknown).toBeLessThan(5);
    expect(answered).toBeGreaterThanOrEqual(200 - unknown);
    expect({ ...verdict, told: isClean(report) ? [] : told }).toEqual({
      events: 200,
      lost: 0,
      doubled: 0,
      outOfOrder: 0,
      unexpected: 0,
      unknown,
      unknownListed: unknown,
      unknownWrong: 0,
      troubles: [],
      told: [],
    });
    expect(report.kills).toEqual(KILLED[store]);
    // The faults that the figures are about did happen; where the web process is not killed, every webhook is taken.
    expect(store === 'postgres' || report.counts.failed > 0).toBe(true);
    expect(report.counts.doubled).toBeGreaterThan(10);
    expect(Object.keys(report.faults).length).toBeGreaterThan(1);
    expect(toTable([report])).toContain('| **lost** | 0 |');
  },
  180_000,
);

const [ANA, BEN] = ['U1', 'U2'];
const when = { userId: ANA, topic: 'update.when' };

describe('the ledger counts', () => {
  test('what never arrived as lost', () => {
    expect(judge(seen([when], []))).toMatchObject({
      events: 1,
      answered: 0,
      lost: 1,
      troubles: ['lost: U1 update.when: '],
    });
  });

  test('what arrived twice as doubled', () => {
    expect(judge(seen([when], [when, when]))).toMatchObject({ lost: 0, doubled: 1 });
  });

  test('what was written first and answered second as out of order, for each merchant alone', () => {
    const how = { userId: ANA, topic: 'update.how' };
    const ben = { userId: BEN, topic: 'update.when' };
    expect(judge(seen([when, how], [how, when]))).toMatchObject({ outOfOrder: 1 });
    expect(judge(seen([when, how, ben], [ben, when, how]))).toMatchObject({ outOfOrder: 0 });
    const swapped = seen([when, how], [how, when]);
    const sent = swapped.sent.map((one) => ({ ...one, writtenAt: -one.writtenAt }));
    expect(judge({ ...swapped, sent })).toMatchObject({ outOfOrder: 0 });
  });

  test('words that nobody asked for', () => {
    const seenMore = seen([when], [when]);
    const stray = { userId: ANA, messages: [], marks: [], at: 1 };
    const arrivals = [...seenMore.arrivals, stray];
    expect(judge({ ...seenMore, arrivals })).toMatchObject({ unexpected: 1 });
  });

  test('a reply that was never decided as unknown, and holds the desk to it', () => {
    const open = { ...seen([when], []), attempts: [attempt(null), attempt(500)] };
    const listed = [{ userId: ANA, marks: ['update.when'] }];
    expect(judge(open)).toMatchObject({ lost: 0, unknown: 1, unknownListed: 0, unknownWrong: 1 });
    expect(judge({ ...open, listed })).toMatchObject({ unknownListed: 1, unknownWrong: 0 });
    const decided = { ...open, attempts: [attempt(null), attempt(200)], listed };
    expect(judge(decided)).toMatchObject({ lost: 1, unknown: 0, unknownWrong: 1 });
  });

  test('an answer that a kill may have cut off as neither right nor wrong at the desk', () => {
    const cut = { ...seen([when], [when]), attempts: [attempt(200)], cuts: [1500] };
    const listed = [{ userId: ANA, marks: ['update.when'] }];
    expect(judge(cut)).toMatchObject({ unknownWrong: 0 });
    expect(judge({ ...cut, listed })).toMatchObject({ unknownWrong: 0 });
    expect(judge({ ...cut, listed, cuts: [9000] })).toMatchObject({ unknownWrong: 1 });
  });
});

test('an answer is known by a line that no other answer has', () => {
  const answers = new Map([
    ['a', 'いまは決済できません。\nはじまりは8時です。'],
    ['b', 'いまは決済できません。\n10分ほどです。\n電話は受付のみです。'],
  ]);
  const marks = marksOf(answers);
  expect(marks).toEqual(
    new Map([
      ['a', ['はじまりは8時です。']],
      ['b', ['10分ほどです。', '電話は受付のみです。']],
    ]),
  );
  const ledger = createLedger();
  ledger.setMarks(marks);
  expect(ledger.marksIn(['いまは決済できません。\n10分ほどです。'])).toEqual(['b']);
  // The hour has changed since it was learnt.
  expect(ledger.marksIn(['10分ほどです。\n電話で相談できます。'])).toEqual(['b']);
  expect(() =>
    marksOf(
      new Map([
        ['a', 'はい'],
        ['b', 'はい'],
      ]),
    ),
  ).toThrow('no words of its own');
});

test('a plan asks each merchant each thing once, two texts in a row at most', () => {
  const wish = { seed: 1, merchants: 30, events: 300, unknown: 5 };
  const { events } = drawPlan(wish);
  expect(drawPlan(wish).events).toEqual(events);
  expect(events).toHaveLength(300);
  expect(events.filter(({ doom }) => doom !== null)).toHaveLength(5);
  for (const own of Map.groupBy(events, ({ userId }) => userId).values()) {
    const topics = own.map(({ act }) => act.topic);
    expect(new Set(topics).size).toBe(topics.length);
    const kinds = own.map(({ act }) => act.kind[2]).join('');
    expect(kinds).not.toContain('xxx');
  }
  expect(() => drawPlan({ ...wish, events: 900 })).toThrow('at most 17');
});

test('all that a merchant writes in a plan is heard, in whatever order it comes together', () => {
  const { read } = loadContentAndReader(root);
  const asked = Object.entries(WRITTEN);
  for (const order of ordersOf(asked)) {
    const text = together(order.map(([, said]) => said));
    const { topics } = read(text, { expects: null, lastTopics: [] });
    expect(topics).toEqual(order.map(([topic]) => topic));
  }
});

function ordersOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, at) =>
    ordersOf(list.toSpliced(at, 1)).map((others) => [first, ...others]),
  );
}

interface Told {
  readonly userId: string;
  readonly topic: string;
}

/** Each accepted before the next was sent. */
function seen(asked: readonly Told[], answered: readonly Told[]): Seen {
  return {
    sent: asked.map(({ userId, topic }, at) => ({
      planned: { id: at, userId, act: { kind: 'tap', topic }, isDoubled: false, doom: null },
      event: {},
      replyToken: `token ${at}`,
      firstPostAt: at * 10,
      writtenAt: at * 10,
      acceptedAt: at * 10 + 5,
    })),
    arrivals: answered.map(({ userId, topic }, at) => ({
      userId,
      messages: [],
      marks: [topic],
      at,
    })),
    attempts: [],
    cuts: [],
    listed: [],
  };
}

function attempt(status: number | null): Seen['attempts'][number] {
  return { way: 'reply', key: 'token', userId: ANA, marks: ['update.when'], at: 1000, status };
}
