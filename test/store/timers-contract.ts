import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/engine/ports.ts';
import { NOON, answer, outcome, takeOne, tapped, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** Timers run on the product's clock, which may stop or jump. */
export function describeTimers(engine: StoreUnderTest): void {
  describe('timers', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    const later = NOON.plus({ minutes: 10 });
    const set = (timer: string, dueAt = NOON, about = '') =>
      answer(store, wrote('set'), { timers: [{ timer, dueAt, about }] });

    test('a timer rings when its moment has come, not a millisecond before, and once', async () => {
      await set('remind', later, 'update');
      expect(await store.ringTimers(later.minus({ milliseconds: 1 }))).toBe(0);
      expect(await store.ringTimers(later)).toBe(1);
      expect(await store.ringTimers(later)).toBe(0);
      const turn = await takeOne(store);
      expect(turn).toMatchObject({
        conversation: 'U1',
        event: { type: 'timeCame', timer: 'remind', about: 'update' },
        receivedAt: later,
        replyToken: null,
        mode: 'active',
      });
      await store.commit(turn, outcome());
      expect(await store.takeTurns(1)).toEqual([]);
    });

    test('setting a timer again replaces it, also after it rang', async () => {
      await set('remind', NOON, 'first');
      await set('remind', later, 'second');
      expect(await store.ringTimers(NOON)).toBe(0);
      expect(await store.ringTimers(later)).toBe(1);
      expect((await takeOne(store)).event).toMatchObject({ about: 'second' });
      await store.receive([tapped('next', { conversation: 'U2' })]);
      await answer(store, wrote('set', { conversation: 'U2' }), {});
      await store.commit(
        await takeOne(store),
        outcome({ timers: [{ timer: 'remind', dueAt: NOON, about: 'third' }] }),
      );
      expect(await store.ringTimers(NOON)).toBe(1);
    });

    test('a cancelled timer does not ring, those of others do', async () => {
      await set('remind');
      await set('ask');
      await answer(store, wrote('cancel'), { cancelledTimers: ['remind'] });
      expect(await store.ringTimers(later)).toBe(1);
      expect((await takeOne(store)).event).toMatchObject({ timer: 'ask' });
    });

    test('timers of one conversation ring in the order of their moments', async () => {
      await set('second', later);
      await set('first', NOON);
      await store.ringTimers(later.plus({ days: 3 }));
      const first = await takeOne(store);
      expect(first.event).toMatchObject({ timer: 'first' });
      await store.commit(first, outcome());
      expect((await takeOne(store)).event).toMatchObject({ timer: 'second' });
    });

    test('hundreds of timers due at once all ring, whoever rings them', async () => {
      const timers = Array.from({ length: 210 }, (_, at) => ({
        timer: `t${at}`,
        dueAt: NOON,
        about: '',
      }));
      await answer(store, wrote('set'), { timers });
      const rung = await Promise.all([store.ringTimers(NOON), store.ringTimers(NOON)]);
      expect(rung.reduce((sum, each) => sum + each, 0)).toBe(210);
    });
  });
}
