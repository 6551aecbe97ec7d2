import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { type StoreUnderTest, wrote } from './given.ts';

/** A database that answers and keeps nothing: its disk is full, or it may only be read. */
export function describeNotKept(engine: StoreUnderTest): void {
  let store: WholeStore;
  const rename = async (from: string, to: string) => {
    for (const table of ['inbox', 'trial']) {
      await engine.lookInto(`alter table ${table}${from} rename to ${table}${to}`);
    }
  };

  describe('a database that keeps nothing', () => {
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('is not ready from the first message that it did not keep on, until it keeps again', async () => {
      await store.ping();
      await rename('', '_away');
      await expect(store.receive([wrote('更新はいつですか')])).rejects.toThrow('inbox');
      await expect(store.ping()).rejects.toThrow('trial');
      await store.showLife();
      await expect(store.ping()).rejects.toThrow('trial');
      await rename('_away', '');
      await store.ping();
      await store.receive([wrote('更新はいつですか')]);
      expect(await engine.lookInto('select id from trial')).toEqual([]);
    });
  });
}
