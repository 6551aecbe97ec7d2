import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { NOON, answer, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** Merchants' pictures: kept for their time, gone with their message. */
export function describePictures(engine: StoreUnderTest): void {
  describe('pictures', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      await answer(store, wrote('', { event: message }), {});
    });
    afterEach(() => store.close());

    const message = { type: 'merchantSent', kind: 'image', messageId: 'm1' } as const;
    const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0, 1, 2, 254]);
    const picture = { contentType: 'image/jpeg', bytes } as const;
    const sent = {
      messageId: 'm1',
      conversation: 'U1',
      picture,
      isDoubtful: false,
      endsAt: NOON.plus({ days: 3 }),
    };
    const takeBack = () =>
      store.receive([wrote('', { event: { type: 'merchantUnsent', messageId: 'm1' } })]);

    test('it is given back byte by byte, to its own message', async () => {
      await store.pictures.keep(sent);
      const found = await store.pictures.find('m1', NOON);
      expect(found?.contentType).toBe('image/jpeg');
      expect([...(found?.bytes ?? [])]).toEqual([...bytes]);
      expect(await store.pictures.find('m2', NOON)).toBeNull();
      expect([...(await store.pictures.of('U1', NOON))]).toEqual([['m1', 'kept']]);
      expect([...(await store.pictures.of('U2', NOON))]).toEqual([]);
    });

    test('one in which a card may be is told apart, also from a version that does not know it', async () => {
      await store.pictures.keep({ ...sent, isDoubtful: true });
      expect([...(await store.pictures.of('U1', NOON))]).toEqual([['m1', 'doubtful']]);
      expect((await store.pictures.find('m1', NOON))?.contentType).toBe('image/jpeg');
      expect(await engine.lookInto('select content_type from picture')).toEqual([
        { content_type: 'image/jpeg;doubtful' },
      ]);
    });

    test('kept twice it is the same one', async () => {
      await store.pictures.keep(sent);
      await store.pictures.keep({ ...sent, picture: null });
      expect(await store.pictures.find('m1', NOON)).not.toBeNull();
    });

    test('of one with a card number only that is remembered', async () => {
      await store.pictures.keep({ ...sent, picture: null });
      expect(await store.pictures.find('m1', NOON)).toBeNull();
      expect([...(await store.pictures.of('U1', NOON))]).toEqual([['m1', 'withheld']]);
    });

    test('of one with malware only that is remembered', async () => {
      await store.pictures.keep({ ...sent, picture: 'notOffered' });
      expect(await store.pictures.find('m1', NOON)).toBeNull();
      expect([...(await store.pictures.of('U1', NOON))]).toEqual([['m1', 'notOffered']]);
    });

    test('when its time is over it is not shown, and then deleted', async () => {
      await store.pictures.keep(sent);
      expect(await store.pictures.find('m1', NOON.plus({ days: 3 }))).toBeNull();
      expect(await store.pictures.dropOld(NOON.plus({ days: 2 }))).toBe(0);
      expect(await store.pictures.dropOld(NOON.plus({ days: 3 }))).toBe(1);
      expect(await engine.lookInto('select message_id from picture')).toEqual([]);
    });

    test('it goes in the moment its message is taken back', async () => {
      await store.pictures.keep(sent);
      await takeBack();
      expect(await store.pictures.find('m1', NOON)).toBeNull();
      expect(await engine.lookInto('select message_id from picture')).toEqual([]);
    });

    test('what was taken back while it was looked at is not kept', async () => {
      await takeBack();
      await store.pictures.keep(sent);
      expect(await engine.lookInto('select message_id from picture')).toEqual([]);
    });

    test('what was erased with its merchant while it was looked at is not kept', async () => {
      await store.desk.erase(['U1'], { by: { id: 'm1', name: '山本' }, at: NOON }, null);
      await store.pictures.keep(sent);
      await store.pictures.keep({ ...sent, picture: null });
      expect(await engine.lookInto('select message_id from picture')).toEqual([]);
    });

    test('what is kept and erased at once is gone', async () => {
      const doer = { by: { id: 'm1', name: '山本' }, at: NOON };
      await Promise.all([store.pictures.keep(sent), store.desk.erase(['U1'], doer, null)]);
      expect(await engine.lookInto('select message_id from picture')).toEqual([]);
    });

    test('a turn that takes a message back takes its picture too', async () => {
      await store.pictures.keep(sent);
      await answer(store, wrote('x'), { blankedMessages: ['m1'] });
      expect(await engine.lookInto('select message_id from picture')).toEqual([]);
    });
  });
}
