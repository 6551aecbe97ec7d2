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
      expect(await take(40, 60)).toBe(10);
      expect(await take(3, 60)).toBe(0);
    });

    test('what was taken comes back with time', async () => {
      expect(await take(250, 1200)).toBeGreaterThanOrEqual(200);
      expect(await store.takeCall(1200)).toBe(false);
      await new Promise((ready) => setTimeout(ready, 120));
      expect(await store.takeCall(1200)).toBe(true);
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
