import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../src/store/store.ts';
import { answer, takeOne, tapped, words, wrote } from './given.ts';

// A process in the middle of everything: one reply under way, one turn in hand. The test kills it.
async function work(): Promise<number> {
  const store = await openStore({ databaseUrl: null, dataDir: process.argv[2] ?? '' });
  await answer(store, wrote('1'), { messages: words('はい') });
  const [row] = await store.takeOutgoing(1);
  if (row !== undefined) await store.recordAttempt(row, 'reply');
  await store.receive([wrote('2'), tapped('3')]);
  return (await takeOne(store)).number;
}

const number = await work();
// The folder stays locked though nothing refers to the store any more.
for (let times = 0; times < 3; times += 1) {
  await pause(10);
  globalThis.gc?.();
}
process.stdout.write(String(number));
// Ends with the test, should that fail before it kills this process.
process.stdin.on('end', () => process.exit()).resume();
