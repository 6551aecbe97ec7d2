import { exitCodeOf, onceTold } from '../src/ending.ts';
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

test('told twice within a second it ends in order all the same, as npm passes on what the terminal sends to both', () => {
  const done: string[] = [];
  let at = 5_000;
  const tell = onceTold(
    () => done.push('in order'),
    (number) => done.push(`at once: ${number}`),
    () => at,
  );
  tell('SIGINT', 2);
  at += 900;
  tell('SIGINT', 2);
  expect(done).toEqual(['in order']);
  at += 5_000;
  tell('SIGINT', 2);
  expect(done).toEqual(['in order', 'at once: 2']);
});
