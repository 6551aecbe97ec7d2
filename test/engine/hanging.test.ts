import { expect, test } from '@jest/globals';
import { startLoop } from '../../src/engine/loop.ts';
import { fakes, turn } from './means.ts';

const HANGS_AFTER_MS = 700;
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test.each([
  ['turns', 'takeTurns', []],
  ['words', 'takeOutgoing', []],
  ['timers', 'ringTimers', 0],
] as const)(
  'a loop for %s that waits for ever is told, and the others are not',
  async (name, waiting, nothing) => {
    const { means } = fakes();
    const ever = Promise.withResolvers<typeof nothing>();
    const store = { [waiting]: () => ever.promise };
    const loop = startLoop({
      ...means,
      store: { ...means.store, ...store },
      hangsAfterMs: HANGS_AFTER_MS,
    });
    expect(loop.hanging()).toEqual([]);
    await pass(2.5 * HANGS_AFTER_MS);
    expect(loop.hanging().filter((one) => !['claims', 'life'].includes(one))).toEqual([name]);
    ever.resolve(nothing);
    await loop.stop();
  },
);

test('a long turn is no hanging loop: others are looked for beside it', async () => {
  const { means, waiting, kept } = fakes();
  const released = Promise.withResolvers<void>();
  waiting.push(turn('?thanks', { conversation: 'U-slow' }));
  const commit: typeof means.store.commit = async (one, outcome) => {
    await released.promise;
    return await means.store.commit(one, outcome);
  };
  const store = { ...means.store, commit };
  const loop = startLoop({ ...means, store, hangsAfterMs: HANGS_AFTER_MS });
  loop.wake();
  await pass(2.5 * HANGS_AFTER_MS);
  // Where the whole machine stood still for a moment, the next look shows life; a loop that hangs shows none.
  for (let look = 0; look < 20 && loop.hanging().includes('turns'); look += 1) await pass(100);
  expect(loop.hanging()).not.toContain('turns');
  released.resolve();
  await loop.stop();
  expect(kept).toHaveLength(1);
});
