import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ContentWish } from '../../src/engine/picture-ports.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { NOON, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const LEASE_MS = 60_000;
const ENDS_AT = NOON.plus({ days: 3 });
const VOICE = { contentType: 'audio/mp4', bytes: Uint8Array.from([0, 1, 254]) } as const;

const sent = (kind: 'voice' | 'video' | 'file' | 'image' | 'sticker', messageId = 'm1') =>
  wrote('', { event: { type: 'merchantSent', kind, messageId } });

/** Voice and files are fetched once, beside the talk, and never after their message is gone. */
export function describeContentWishes(engine: StoreUnderTest): void {
  describe('what is still to be fetched from LINE', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());
    const take = () => store.pictures.wishes.take(9, LEASE_MS);
    const takeOne = async (): Promise<ContentWish> => {
      const [wish, ...others] = await take();
      if (wish === undefined || others.length > 0) throw new Error('Not exactly one wish');
      return wish;
    };

    test.each(['voice', 'video', 'file'] as const)(
      'a %s is wished for as it arrives',
      async (kind) => {
        await store.receive([sent(kind)]);
        expect(await take()).toEqual([{ messageId: 'm1', conversation: 'U1', kind, tries: 1 }]);
      },
    );

    test('pictures and stickers are not: the bot looks at the first, and the others hold nothing', async () => {
      await store.receive([sent('image'), sent('sticker', 'm2')]);
      expect(await take()).toEqual([]);
    });

    test('an event that comes again after it was fetched fetches nothing anew', async () => {
      const arrival = sent('voice');
      await store.receive([arrival]);
      await store.pictures.wishes.end(await takeOne(), VOICE, ENDS_AT);
      await store.receive([arrival]);
      expect(await take()).toEqual([]);
    });

    test('while another channel has the talk, nothing of it is fetched', async () => {
      await store.receive([{ ...sent('voice'), mode: 'standby' }]);
      expect(await take()).toEqual([]);
    });

    test('whoever takes it has it for a while, and the next try counts', async () => {
      await store.receive([sent('voice')]);
      const wish = await takeOne();
      expect(await take()).toEqual([]);
      await store.pictures.wishes.later(wish.messageId, 0);
      expect(await takeOne()).toMatchObject({ tries: 2 });
      await store.pictures.wishes.later(wish.messageId, 60_000);
      expect(await take()).toEqual([]);
    });

    test('two that take at once take it once', async () => {
      const many = Array.from({ length: 8 }, (_, n) => sent('voice', `m${n}`));
      await store.receive(many);
      const taken = await Promise.all([take(), take()]);
      expect(
        taken
          .flat()
          .map(({ messageId }) => messageId)
          .toSorted(),
      ).toEqual(many.map((_, n) => `m${n}`));
    });

    test('what was fetched is kept until its end, like a picture', async () => {
      await store.receive([sent('voice')]);
      await store.pictures.wishes.end(await takeOne(), VOICE, ENDS_AT);
      const found = await store.pictures.find('m1', NOON);
      expect([found?.contentType, ...(found?.bytes ?? [])]).toEqual(['audio/mp4', 0, 1, 254]);
      expect([...(await store.pictures.of('U1', NOON))]).toEqual([['m1', 'kept']]);
      expect(await store.pictures.find('m1', ENDS_AT)).toBeNull();
      expect(await store.pictures.dropOld(ENDS_AT)).toBe(1);
    });

    test.each(['tooLarge', 'notOffered'] as const)(
      'of what is %s only that is known',
      async (why) => {
        await store.receive([sent('file')]);
        await store.pictures.wishes.end(await takeOne(), why, ENDS_AT);
        expect(await store.pictures.find('m1', NOON)).toBeNull();
        expect([...(await store.pictures.of('U1', NOON))]).toEqual([['m1', why]]);
      },
    );

    const unsend = wrote('', { event: { type: 'merchantUnsent', messageId: 'm1' } });
    test.each([
      ['after it', [sent('voice'), unsend]],
      ['before it', [unsend, sent('voice')]],
    ])('taken back %s, it is not fetched', async (_when, arrivals) => {
      for (const arrival of arrivals) {
        await store.receive([{ ...arrival, eventId: `${arrival.eventId}-${_when}` }]);
      }
      expect(await take()).toEqual([]);
    });

    test.each([
      ['taken back', () => store.receive([{ ...unsend, eventId: 'unsent-meanwhile' }])],
      ['erased', () => store.desk.erase(['U1'], { by: null, at: NOON }, null)],
    ])('%s while it was fetched, it is not kept', async (_how, happen) => {
      await store.receive([sent('voice')]);
      const wish = await takeOne();
      await happen();
      await store.pictures.wishes.end(wish, VOICE, ENDS_AT);
      expect(await engine.lookInto('select message_id from picture')).toEqual([]);
    });
  });
}
