import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/engine/ports.ts';
import { NOON, answer, outcome, takeOne, tapped } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** An event of the fleet rings what watches a terminal, without waiting for its time. */
export function describeWatches(engine: StoreUnderTest): void {
  describe('watches that an event wakes', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      for (const [user, merchantId] of [
        ['U1', 'M-1'],
        ['U2', 'M-1'],
        ['U3', 'M-2'],
      ] as const) {
        await store.bind(user, { merchantId, storeName: merchantId, role: 'owner' });
      }
    });
    afterEach(() => store.close());

    const later = NOON.plus({ minutes: 1 });
    const watch = (conversation: string, timer = 'watch') =>
      answer(store, tapped('begun', { conversation }), {
        timers: [{ timer, dueAt: later, about: 'update-terminal/updating' }],
      });
    const ringing = async () => {
      const turns = await store.takeTurns(10);
      for (const turn of turns) await store.commit(turn, outcome());
      return turns.map(({ conversation }) => conversation).toSorted();
    };

    test('it rings in all talks of its shop, and in no other', async () => {
      for (const user of ['U1', 'U2', 'U3']) await watch(user);
      expect(await store.wakeWatches('M-1', 'msg_1', NOON)).toBe(2);
      expect(await ringing()).toEqual(['U1', 'U2']);
      expect(await store.timers('U1')).toEqual([]);
      expect(await store.timers('U3')).toHaveLength(1);
    });

    test('it rings as the time itself would have', async () => {
      await watch('U1');
      await store.wakeWatches('M-1', 'msg_1', NOON);
      expect(await takeOne(store)).toMatchObject({
        event: { type: 'timeCame', timer: 'watch', about: 'update-terminal/updating' },
        receivedAt: NOON,
        replyToken: null,
      });
    });

    test('the same event rings once, and does not take away the watch that was set since', async () => {
      await watch('U1');
      expect(await store.wakeWatches('M-1', 'msg_1', NOON)).toBe(1);
      await ringing();
      await watch('U1');
      expect(await store.wakeWatches('M-1', 'msg_1', NOON)).toBe(0);
      expect(await store.timers('U1')).toHaveLength(1);
      expect(await store.wakeWatches('M-1', 'msg_2', NOON)).toBe(1);
    });

    test('each watch of a talk rings, and a reminder does not', async () => {
      await watch('U1', 'watch:T-1');
      await watch('U1', 'watch:T-2');
      await watch('U1', 'reminder');
      expect(await store.wakeWatches('M-1', 'msg_1', NOON)).toBe(2);
      expect((await store.timers('U1')).map(({ timer }) => timer)).toEqual(['reminder']);
    });

    test('where nobody watches nothing happens', async () => {
      expect(await store.wakeWatches('M-1', 'msg_1', NOON)).toBe(0);
      expect(await store.isIdle()).toBe(true);
    });
  });
}
