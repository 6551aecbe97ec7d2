import { inTurns } from '../../bench/load/in-turns.ts';
import { loadSent } from '../../bench/load/job.ts';
import type { Measured } from '../../bench/load/measure.ts';
import { percentiles } from '../../bench/load/percentiles.ts';
import { toTables } from '../../bench/load/report.ts';
import { targetsOf } from '../../bench/load/targets.ts';

const SPREAD = { p50: 1, p99: 2, p999: 3 };
const MEASURED: Measured = {
  sent: 100,
  refused: 0,
  acceptedPerSecond: 1000,
  ack: SPREAD,
  answeredPerSecond: 900,
  answer: SPREAD,
  lost: 0,
  repeated: 0,
  cpuMsPerEvent: 0.5,
  databaseCpuMsPerEvent: 0.25,
  megabytes: 100,
  cores: { measured: 0.9, database: 0.5, line: 0.1, sender: 0.2 },
};

test('percentiles are those of what was measured, and zeros without anything', () => {
  const hundred = Array.from({ length: 1000 }, (_, at) => 1000 - at);
  expect(percentiles(hundred)).toEqual({ p50: 501, p99: 991, p999: 1000 });
  expect(percentiles([])).toEqual({ p50: 0, p99: 0, p999: 0 });
});

test('a target is told only where all of it was measured, and whether it is met', () => {
  const ours = { part: 'in-turns', system: 'Madoguchi, SQLite', at: 'saturation' } as const;
  const echo = { part: 'in-turns', system: 'Express + …', at: 'saturation' } as const;
  const peer = { part: 'in-turns', system: 'Bottender, …', at: 'saturation' } as const;
  expect(targetsOf([])).toEqual([]);
  const alone = targetsOf([{ ...ours, measured: MEASURED }]);
  expect(alone).toEqual([{ name: 'turns/s on SQLite', bound: '≥ 1500', value: 900, isMet: false }]);
  const beside = targetsOf([
    { ...ours, measured: MEASURED },
    { ...echo, measured: { ...MEASURED, acceptedPerSecond: 2000, answeredPerSecond: 2000 } },
    { ...peer, measured: { ...MEASURED, acceptedPerSecond: 1500, answeredPerSecond: 450 } },
  ]);
  expect(beside.map(({ value, isMet }) => [value, isMet])).toEqual([
    [0.5, false],
    [900, false],
    [2, true],
  ]);
});

test('the tables hold every figure of every run', () => {
  const result = { part: 'sqlite', system: 'Madoguchi, SQLite', at: '200/s' } as const;
  const tables = toTables([{ ...result, measured: { ...MEASURED, lost: 7 } }], 'a machine');
  expect(tables).toContain(
    '| Madoguchi, SQLite | 200/s | 1000 | 1.0 / 2.0 | 900 | 1.0 / 2.0 / 3.0 | 0.50, 0.25 | 0.90 + 0.50 + 0.10 + 0.20 | 100 | 0 / 7 / 0 |',
  );
  expect(tables).toContain('answer p99 at 200/s on SQLite, ms | ≤ 100 | 2.00 | met');
});

test('in turns each is measured three times after three that do not count, and its middle run does', async () => {
  const runs = { a: [5000, 5000, 5000, 900, 300, 700], b: [0, 0, 0, 1, 3, 2] };
  const order: string[] = [];
  const system = { webhookUrl: '', parts: [], databasePid: null, close: () => Promise.resolve() };
  const wish = { kind: 'tap', perSecond: null, seconds: 1, most: 1, conversations: 1 } as const;
  const [a, b] = await inTurns(
    [
      { name: 'a' as const, system, wish },
      { name: 'b' as const, system, wish },
    ],
    ({ name }) => {
      const answeredPerSecond = runs[name][order.filter((one) => one === name).length] ?? 0;
      order.push(name);
      return Promise.resolve({ ...MEASURED, answeredPerSecond });
    },
  );
  expect(order).toEqual(Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'a' : 'b')));
  expect([a?.measured.answeredPerSecond, b?.measured.answeredPerSecond]).toEqual([700, 2]);
});

test('what the sender writes is read back whole', () => {
  const sent = { sent: 2, refused: 1, seconds: 1, from: 5, ack: SPREAD, cpuMs: 3, dueAt: [5, 6] };
  expect(loadSent.parse(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
});

test('the cost of a turn with a million stored counts that of the database, too', () => {
  const all = [
    ['1,000', 0.5],
    ['1,000,000', 0.7],
  ] as const;
  const shared = { part: 'stored', system: 'PostgreSQL, 200/s' } as const;
  const [target] = targetsOf(
    all.map(([at, databaseCpuMsPerEvent]) => ({
      ...shared,
      at,
      measured: { ...MEASURED, databaseCpuMsPerEvent },
    })),
  );
  expect(target).toMatchObject({ value: 1.2, isMet: false });
});
