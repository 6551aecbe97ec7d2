import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { othersOnPostgres } from '../../src/store/others.ts';

test('however often the database is away, nothing of the tries stays behind', async () => {
  const added = jest.spyOn(EventTarget.prototype, 'addEventListener');
  // Port 1 answers nobody.
  const others = othersOnPostgres('postgres://x:y@127.0.0.1:1/z', async () => {});
  others.whenTold(() => undefined);
  await pause(2500);
  const signals = [...new Set(added.mock.contexts)].filter((one) => one instanceof AbortSignal);
  added.mockRestore();
  expect(signals.length).toBeGreaterThan(0);
  // That of the try under way, or of the pause before the next one.
  for (const signal of signals) {
    expect(getEventListeners(signal, 'abort').length).toBeLessThanOrEqual(1);
  }
  await others.close();
});

test('in a rush a word is told now and then, and the last one always', async () => {
  let words = 0;
  const others = othersOnPostgres('postgres://x:y@127.0.0.1:1/z', async () => {
    words += 1;
  });
  others.tell();
  expect(words).toBe(1);
  for (let times = 0; times < 50; times += 1) {
    others.tell();
    await pause(1);
  }
  expect(words).toBeGreaterThan(1);
  expect(words).toBeLessThan(25);
  const before = words;
  others.tell();
  await others.close();
  expect(words).toBeGreaterThan(before);
});
