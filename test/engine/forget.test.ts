import { withForgetting } from '../../src/engine/forget.ts';
import type { KeptUntil } from '../../src/engine/retention-ports.ts';
import { MORNING } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';

const KEEP = { talks: 400, tickets: 800 };

function forgetting(deleteOld: (kept: KeptUntil) => Promise<number>) {
  const log = heardLog();
  const ended: string[] = [];
  const loop = withForgetting(
    {
      wake: () => undefined,
      hanging: () => [],
      stop: async () => {
        ended.push('loop');
      },
    },
    { store: { deleteOld }, keep: KEEP, now: () => MORNING, log },
  );
  return { loop, log, ended };
}

const shortly = (ms: number) => new Promise((ready) => setTimeout(ready, ms));

test('what is older than it is to be kept is deleted at the start, part after part', async () => {
  const asked: KeptUntil[] = [];
  const rows = [200, 7];
  const { loop } = forgetting(async (kept) => {
    asked.push(kept);
    return rows.shift() ?? 0;
  });
  await shortly(400);
  await loop.stop();
  expect(asked).toHaveLength(3);
  expect(asked[0]).toEqual({
    talksFrom: MORNING.minus({ days: 400 }),
    ticketsFrom: MORNING.minus({ days: 800 }),
    unusedFrom: MORNING.minus({ days: 1 }),
  });
});

test('a process that ends does not wait until all is deleted', async () => {
  let parts = 0;
  const { loop, ended } = forgetting(async () => {
    parts += 1;
    return 200;
  });
  await shortly(50);
  await loop.stop();
  expect(parts).toBeLessThan(4);
  expect(ended).toEqual(['loop']);
});

test('a store that fails stops neither the loop nor the next look', async () => {
  const { loop, log, ended } = forgetting(() => Promise.reject(new Error('the disk is full')));
  await shortly(20);
  await loop.stop();
  expect(ended).toEqual(['loop']);
  expect(JSON.stringify(log)).toContain('forget');
});
