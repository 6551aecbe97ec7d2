import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { SHOP } from '../core/the-shop.ts';
import { NOON, answer, outcome, takeOne, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const asked = (ticket: string) => [{ type: 'asked', ticket }] as const;

/** Whether staff helped is asked once after a ticket, and of a shop once a day. */
export function describeRatings(engine: StoreUnderTest): void {
  describe('ratings', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      for (const user of ['U1', 'U2']) await store.bind(user, SHOP);
    });
    afterEach(() => store.close());

    const ofShop = (ticket: string, at = NOON) => store.wasAsked(ticket, SHOP.merchantId, at);

    test('a shop that was asked is not asked again before the next day in Japan', async () => {
      expect(await ofShop('A')).toBe(false);
      await answer(store, wrote('戻す'), { ratings: asked('A'), at: NOON });
      expect(await ofShop('B')).toBe(true);
      expect(await ofShop('B', NOON.plus({ hours: 11, minutes: 59 }))).toBe(true);
      expect(await ofShop('B', NOON.plus({ hours: 12 }))).toBe(false);
      expect(await ofShop('A', NOON.plus({ days: 3 }))).toBe(true);
      expect(await store.wasAsked('B', 'another shop', NOON)).toBe(false);
    });

    test('of two of a shop who come to their ends at once, one is asked, and the other turn is decided again', async () => {
      await store.receive([wrote('1'), wrote('2', { conversation: 'U2' })]);
      const [first, second] = await store.takeTurns(2);
      if (first === undefined || second === undefined) throw new Error('two turns wait');
      expect(await store.commit(first, outcome({ ratings: asked('A') }))).toBe(true);
      expect(await store.commit(second, outcome({ ratings: asked('B') }))).toBe(false);
      const again = await takeOne(store);
      expect(again.conversation).toBe('U2');
      expect(await store.commit(again, outcome())).toBe(true);
    });

    test('the first answer counts, and only of whoever was asked', async () => {
      await answer(store, wrote('戻す'), { ratings: asked('A') });
      const rate = (rating: 'good' | 'bad', conversation = 'U1') =>
        answer(store, wrote(rating, { conversation }), {
          ratings: [{ type: 'rated', ticket: 'A', rating }],
        });
      await rate('bad', 'U2');
      await rate('good');
      await rate('bad');
      expect(await engine.lookInto('select ticket, rating from satisfaction')).toMatchObject([
        { ticket: 'A', rating: 'good' },
      ]);
    });
  });
}
