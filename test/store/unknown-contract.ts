import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Outgoing, Store } from '../../src/engine/ports.ts';
import { NOON, answer, outcome, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** What staff are told of words that may have arrived or not. */
export function describeUnknownDeliveries(engine: StoreUnderTest): void {
  describe('words of unknown outcome', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    const say = async (user: string, said: string, at = NOON): Promise<Outgoing> => {
      await answer(store, wrote('?', { conversation: user }), {
        ...outcome({ at }),
        messages: words(said),
      });
      const [row] = await store.takeOutgoing(1);
      if (row === undefined) throw new Error('nothing is to be sent');
      return row;
    };

    test('are listed with the shop and the reason, the newest first, and nothing else is', async () => {
      await store.bind('U2', { merchantId: 'm2', storeName: '青葉書店', role: 'owner' });
      await store.settle(await say('U1', '一つめ'), { outcome: 'unknown', because: 'status 500' });
      await store.settle(await say('U1', '着いた'), { outcome: 'sent', lineMessageIds: [] });
      await store.settle(await say('U1', '出せない'), { outcome: 'never', because: 'refused' });
      const later = NOON.plus({ minutes: 1 });
      await store.settle(await say('U2', '二つめ', later), {
        outcome: 'unknown',
        because: 'the reply token has ended',
      });
      await say('U3', '途中');
      expect(await store.unknownDeliveries(NOON)).toEqual([
        {
          conversation: 'U2',
          storeName: '青葉書店',
          at: later,
          messages: words('二つめ'),
          because: 'the reply token has ended',
        },
        {
          conversation: 'U1',
          storeName: null,
          at: NOON,
          messages: words('一つめ'),
          because: 'status 500',
        },
      ]);
    });

    test('are no longer listed when they are older than what is asked for', async () => {
      await store.settle(await say('U1', '前の'), { outcome: 'unknown', because: 'status 500' });
      expect(await store.unknownDeliveries(NOON.plus({ milliseconds: 1 }))).toEqual([]);
    });
  });
}
