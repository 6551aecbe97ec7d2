import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/engine/ports.ts';
import type { StoreUnderTest } from './given.ts';

/** What may be asked of the fleet belongs to all processes together. */
export function describeCallBudget(engine: StoreUnderTest): void {
  describe('calls to the fleet', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    const take = async (times: number, perMinute: number | null) => {
      const all = await Promise.all(Array.from({ length: times }, () => store.takeCall(perMinute)));
      return all.filter(Boolean).length;
    };

    test('ten seconds’ worth may be made at once, however many ask', async () => {
      expect(await take(40, 12)).toBe(2);
      expect(await take(3, 12)).toBe(0);
    });

    test('what was taken comes back with time', async () => {
      let taken = 0;
      while (taken < 200 && (await store.takeCall(120))) taken += 1;
      expect(taken).toBeGreaterThanOrEqual(20);
      expect(taken).toBeLessThan(200);
      let waits = 0;
      while (waits < 100 && !(await store.takeCall(120))) {
        waits += 1;
        await new Promise((ready) => setTimeout(ready, 20));
      }
      expect(waits).toBeLessThan(100);
    });

    test('a budget of less than one call in ten seconds still gives one', async () => {
      expect(await take(5, 2)).toBe(1);
    });

    test('without a budget nothing is counted', async () => {
      expect(await take(300, null)).toBe(300);
    });

    test.each([600, null])('in a pause nobody calls (%p a minute)', async (perMinute) => {
      await store.pauseCalls(150);
      expect(await store.takeCall(perMinute)).toBe(false);
      await new Promise((ready) => setTimeout(ready, 170));
      expect(await store.takeCall(perMinute)).toBe(true);
    });

    test('a shorter pause does not end a longer one', async () => {
      await store.pauseCalls(60_000);
      await store.pauseCalls(1);
      await new Promise((ready) => setTimeout(ready, 5));
      expect(await store.takeCall(null)).toBe(false);
    });
  });
}
