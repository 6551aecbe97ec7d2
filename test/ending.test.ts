import { exitCodeOf } from '../src/ending.ts';
import { heardLog } from './line/quiet-log.ts';

test('whoever has ended in order ends with 0, and says nothing', async () => {
  const log = heardLog();
  expect(await exitCodeOf(async () => undefined, log)).toBe(0);
  expect(log.lines).toEqual([]);
});

test('a stop that fails ends with 1, and the log says why', async () => {
  const log = heardLog();
  const err = new Error('the database is gone');
  expect(await exitCodeOf(() => Promise.reject(err), log)).toBe(1);
  expect(log.lines).toEqual([
    { level: 'error', facts: { err }, message: 'Madoguchi could not close in order' },
  ]);
});
