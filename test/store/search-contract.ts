import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { answer, NOON, tapped, ticket, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** How a conversation is found again. */
export function describeSearch(engine: StoreUnderTest): void {
  describe('search over conversations', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      await answer(store, wrote('レジ横の端末が100%でも動きません'), {
        ticket: ticket('0825-1', { storeName: '喫茶ひまわり', summary: '人と話したい' }),
        messages: words('担当者に引き継ぎました'),
        at: NOON,
      });
      await answer(store, wrote('ＬＩＮＥ Payのこと', { conversation: 'U2' }), {
        ticket: ticket('0825-2', { storeName: '美容室ソラ', summary: '決済の結果が不明' }),
        at: NOON.plus({ minutes: 1 }),
      });
      await answer(store, wrote('動きません', { conversation: 'U3' }), {});
    });
    afterEach(() => store.close());

    const found = async (wanted: string) =>
      (await store.desk.search(wanted)).map(({ number }) => number);

    test.each([
      ['0825-2', ['0825-2']],
      ['ひまわり', ['0825-1']],
      ['結果が不明', ['0825-2']],
      ['レジ横', ['0825-1']],
      ['引き継ぎました', ['0825-1']],
      ['0825', ['0825-2', '0825-1']],
      // Widths and the case of Latin letters are nothing that anybody remembers.
      ['line', ['0825-2']],
      ['１００％', ['0825-1']],
      ['100%', ['0825-1']],
      ['PAY', ['0825-2']],
      // Signs of a pattern are words like others.
      ['100_', []],
      ['%', ['0825-1']],
      ['\\', []],
      // Keys of what is kept are no words.
      ['merchantWrote', []],
      ['messageId', []],
      ['ラーメン', []],
      ['  ', []],
    ])('%j finds %j', async (wanted, numbers) => {
      expect(await found(wanted)).toEqual(numbers);
    });

    test.each([
      ['０８２５ー２', ['0825-2']],
      ['0825−2', ['0825-2']],
      ['0825 2', ['0825-2']],
      ['08252', ['0825-2']],
      ['そら', ['0825-2']],
      ['ｿﾗ', ['0825-2']],
      ['鈴木さん', ['0825-2']],
      ['3200', ['0825-2']],
      ['3,200', ['0825-2']],
      ['12500円', ['0825-2']],
      ['鈴木　決済 PAY', ['0825-2']],
      ['レジ横 引き継ぎ ヒマワリ', ['0825-1']],
      ['鈴木 ひまわり', []],
      ['たくさん', []],
    ])('%j finds %j, as keyboards write it', async (wanted, numbers) => {
      await answer(store, wrote('鈴木です。3,200円と12500円', { conversation: 'U2' }), {});
      expect(await found(wanted)).toEqual(numbers);
    });

    test('where a merchant says that they are is found', async () => {
      const what = { place: { title: '鮨やまと', address: '品川区上大崎' } };
      const sent = { type: 'merchantSent', kind: 'location', messageId: 'm-place', what } as const;
      await answer(store, tapped('', { event: sent, conversation: 'U2' }), {});
      for (const wanted of ['上大崎', '鮨やまと']) expect(await found(wanted)).toEqual(['0825-2']);
      expect(await found('place')).toEqual([]);
    });

    test('what staff have noted of a talk finds its tickets, in its last words', async () => {
      const doer = { by: { id: 'm1', name: '山本' }, at: NOON };
      const note = { id: 'n1', ticket: '0825-2', conversation: 'U2' };
      await store.desk.keepNote({ ...note, text: '本部のＡ店へ"転送"済み' }, doer);
      for (const wanted of ['転送', 'a店', '"転送"'])
        expect(await found(wanted)).toEqual(['0825-2']);
      await store.desk.changeNote({ ...note, text: '店長へ電話' }, doer);
      expect([await found('転送'), await found('店長')]).toEqual([[], ['0825-2']]);
    });

    test('what was taken back is not found any more', async () => {
      const taken = wrote('秘密のことば');
      await answer(store, taken, {});
      expect(await found('秘密')).toEqual(['0825-1']);
      const messageId = taken.event.type === 'merchantWrote' ? taken.event.messageId : '';
      await answer(store, tapped('', { event: { type: 'merchantUnsent', messageId } }), {});
      expect(await found('秘密')).toEqual([]);
    });
  });
}
