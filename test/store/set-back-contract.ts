import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NO_PUSH_LEFT } from '../../src/engine/quota.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { answer, type StoreUnderTest, words, wrote } from './given.ts';

/** What waits for moments of a clock that was set back by an hour. */
export function describeSetBack(engine: StoreUnderTest): void {
  let store: WholeStore;
  const setBack = async () => {
    for (const table of ['mailbox', 'outbox']) {
      await engine.lookInto(`update ${table} set ready_at = ready_at + 3600000`);
    }
  };
  const sayLater = async (conversation: string, because: string) => {
    await answer(store, wrote('?', { conversation }), { messages: words('はい') });
    const [row] = await store.takeOutgoing(1);
    if (row === undefined) throw new Error('nothing is to be said');
    await store.settle(row, { outcome: 'later', afterMs: 60_000, because, isAmbiguous: false });
  };

  describe('a clock that was set back by an hour', () => {
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('holds up no message that waited for its moment of quiet', async () => {
      await store.receive([wrote('更新はいつですか')]);
      await setBack();
      expect(await store.takeTurns(1)).toEqual([]);
      await store.showLife();
      expect(await store.takeTurns(1)).toHaveLength(1);
    });

    test('holds up no words that were to be tried again, but those that wait for the next month', async () => {
      await sayLater('U1', 'LINE asks us to wait');
      await sayLater('U2', NO_PUSH_LEFT);
      await setBack();
      expect(await store.takeOutgoing(9)).toEqual([]);
      await store.showLife();
      expect(await store.takeOutgoing(9)).toMatchObject([{ conversation: 'U1' }]);
    });
  });
}
