import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { answer, messageIdOf, outcome, takeOne, unsent, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** A message that its merchant changed: the latest words count, once. */
export function describeEdits(engine: StoreUnderTest): void {
  describe('changed messages', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    const first = wrote('充電15%です');
    const changed = (text: string, editedAt: number) =>
      wrote('', {
        event: { type: 'merchantWrote', text, messageId: messageIdOf(first), editedAt },
      });
    const words = async () =>
      (await store.talk('U1')).map(({ content }) => JSON.stringify(content)).join();

    test('before it is answered only its new words are', async () => {
      await store.receive([first]);
      await store.receive([changed('充電51%です', 1)]);
      const turn = await takeOne(store);
      expect(turn.event).toMatchObject({ text: '充電51%です' });
      expect(await store.commit(turn, outcome())).toBe(true);
      expect(await store.takeTurns(10)).toEqual([]);
    });

    test('after it was answered it is answered once more', async () => {
      await answer(store, first, {});
      await store.receive([changed('充電51%です', 1)]);
      expect((await takeOne(store)).event).toMatchObject({ text: '充電51%です' });
    });

    test('a turn that has the old words in hand is not kept', async () => {
      await store.receive([first]);
      const turn = await takeOne(store);
      await store.receive([changed('充電51%です', 1)]);
      expect(await store.commit(turn, outcome())).toBe(false);
      expect((await takeOne(store)).event).toMatchObject({ text: '充電51%です' });
    });

    test('of several changes the latest counts, in whatever order they come', async () => {
      await answer(store, first, {});
      await store.receive([changed('充電51%です', 2)]);
      await store.receive([changed('充電5%です', 1)]);
      const turn = await takeOne(store);
      expect(turn.event).toMatchObject({ text: '充電51%です' });
      await store.commit(turn, outcome());
      expect(await store.takeTurns(10)).toEqual([]);
    });

    test('the old words are nowhere, and the talk shows the message once', async () => {
      await answer(store, first, {});
      await answer(store, changed('充電51%です', 1), {});
      expect(await words()).not.toContain('15%');
      expect((await store.talk('U1')).filter(({ from }) => from === 'merchant')).toHaveLength(1);
      expect(JSON.stringify(await engine.lookInto('select payload from inbox'))).not.toContain(
        '15%',
      );
    });

    test('taken back, its new words are gone too', async () => {
      await answer(store, first, {});
      await answer(store, changed('充電51%です', 1), {});
      await store.receive([unsent(first)]);
      expect(JSON.stringify(await engine.lookInto('select payload from inbox'))).not.toContain(
        '51%',
      );
    });
  });
}
