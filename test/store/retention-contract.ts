import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { SHOP } from '../core/the-shop.ts';
import { everyTable } from './one-merchant.ts';
import { NOON, answer, outcome, takeOne, ticket, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const YAMAMOTO = { by: { id: 'y', name: '山本' }, at: NOON };
const OLD = NOON.minus({ days: 500 });
const KEPT = {
  talksFrom: NOON.minus({ days: 400 }),
  ticketsFrom: NOON.minus({ days: 800 }),
  unusedFrom: NOON.minus({ days: 1 }),
};
const SECRET = 'ひみつのことば';

const photoOf = (ticketNumber: string) =>
  ({
    name: `photo-of-${ticketNumber}`,
    ticket: ticketNumber,
    kind: 'image/png',
    base64: 'iVBORw0KGgo=',
  }) as const;

/** Every table of the database as one text. */
const everything = async (engine: StoreUnderTest) =>
  [...(await everyTable(engine)).values()].join('\n');

/** What is kept for so long and no longer, and what is erased at once. */
export function describeRetention(engine: StoreUnderTest): void {
  describe('what is not kept for ever', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    const sent = async () => {
      for (const row of await store.takeOutgoing(99)) {
        await store.settle(row, { outcome: 'sent', lineMessageIds: [] });
      }
    };
    const deleteAll = async () => {
      let rows = 0;
      for (;;) {
        const deleted = await store.deleteOld(KEPT);
        rows += deleted;
        if (deleted === 0) return rows;
      }
    };

    test('old talks go, newer ones stay, and a second look finds nothing', async () => {
      const old = wrote(SECRET, { receivedAt: OLD });
      await answer(store, old, { messages: words(SECRET), at: OLD });
      const later = { conversation: 'U2', receivedAt: NOON };
      await answer(store, wrote('いまの話', later), { messages: words('はい'), at: NOON });
      await sent();
      expect(await deleteAll()).toBe(2);
      expect(await deleteAll()).toBe(0);
      expect(await store.talk('U1')).toEqual([]);
      expect(await store.talk('U2')).toHaveLength(2);
      expect(await everything(engine)).not.toContain(SECRET);
    });

    test('of a talk that went on only the old part goes, and where it stands stays', async () => {
      await answer(store, wrote(SECRET, { receivedAt: OLD }), { at: OLD });
      const state = { ...outcome().state, misunderstandings: 2 };
      await answer(store, wrote('つづき', { receivedAt: NOON }), { at: NOON, state });
      await deleteAll();
      expect(await store.talk('U1')).toHaveLength(1);
      expect((await store.state('U1'))?.misunderstandings).toBe(2);
    });

    test('what waits to be decided or sent is never too old', async () => {
      await answer(store, wrote('1', { receivedAt: OLD }), { messages: words('はい'), at: OLD });
      await store.receive([wrote('2', { receivedAt: OLD })]);
      expect(await deleteAll()).toBe(1);
      expect(await store.takeOutgoing(9)).toHaveLength(1);
      expect(await store.takeTurns(9)).toHaveLength(1);
    });

    test('more than fits into one part goes in several', async () => {
      const many = Array.from({ length: 450 }, (_, n) => wrote(`${n}`, { receivedAt: OLD }));
      await store.receive(many);
      await engine.lookInto(`update inbox set status = 'done'`);
      expect(await store.deleteOld(KEPT)).toBe(200);
      expect(await deleteAll()).toBe(250);
    });

    test('a turn that runs meanwhile is kept whole', async () => {
      await answer(store, wrote('1', { receivedAt: OLD }), { at: OLD });
      await store.receive([wrote('2', { receivedAt: NOON })]);
      const turn = await takeOne(store);
      await deleteAll();
      expect(await store.commit(turn, outcome({ messages: words('はい'), at: NOON }))).toBe(true);
      expect(await store.talk('U1')).toHaveLength(2);
    });

    test('old tickets that are over go with their notes and photos; an open one stays', async () => {
      const ages = NOON.minus({ days: 900 });
      for (const number of ['A', 'B']) {
        await answer(store, wrote(number, { receivedAt: ages }), {
          ticket: ticket(number),
          at: ages,
        });
        const note = { id: `note-${number}`, conversation: 'U1', ticket: number, text: number };
        await store.desk.keepNote(note, { ...YAMAMOTO, at: ages });
        await store.desk.keepPhoto(photoOf(number), ages);
      }
      await answer(store, wrote('戻す', { receivedAt: ages }), {
        ticketChanges: [{ type: 'withdraw', number: 'A' }],
        at: ages,
      });
      await deleteAll();
      expect((await store.tickets()).map(({ number }) => number)).toEqual(['B']);
      expect((await store.desk.notes('U1')).map(({ id }) => id)).toEqual(['note-B']);
      expect(await store.desk.photo('photo-of-A')).toBeNull();
      expect(await store.desk.photo('photo-of-B')).not.toBeNull();
    });

    test('links, invitations and places that nobody used in their time go; what may still be used stays', async () => {
      const dayAgo = NOON.minus({ days: 1 });
      const ends = [dayAgo.minus({ seconds: 1 }), dayAgo, NOON.plus({ hours: 1 })];
      for (const [at, endsAt] of ends.entries()) {
        const offer = { type: 'offer', token: `link-${at}`, endsAt } as const;
        await answer(store, wrote('連携', { conversation: `U${at}` }), { accountChanges: [offer] });
        const member = { id: `m${at}`, name: `係${at}` };
        await store.desk.addMember({ ...member, role: 'agent' }, { by: null, at: NOON });
        await store.desk.invite(member.id, { digest: `invited-${at}`, endsAt }, YAMAMOTO);
      }
      await answer(store, wrote('人と'), { ticket: ticket('A') });
      for (const id of ['gone', 'here']) {
        const seat = { ticket: 'A', member: { id, name: id }, isHere: true, isTyping: false };
        await store.desk.sit({ ...seat, forMs: 60_000, leaseMs: null });
      }
      await engine.lookInto(`update desk_seat set until = 1 where member_id = 'gone'`);
      expect(await deleteAll()).toBe(3);
      const links = await engine.lookInto('select token from link order by token');
      expect(links).toEqual([{ token: 'link-1' }, { token: 'link-2' }]);
      const invited = 'select digest from staff_invitation order by digest';
      expect(await engine.lookInto(invited)).toEqual([
        { digest: 'invited-1' },
        { digest: 'invited-2' },
      ]);
      expect(await engine.lookInto('select member_id from desk_seat')).toEqual([
        { member_id: 'here' },
      ]);
    });

    test('a turn under way when its merchant is erased keeps nothing', async () => {
      await store.receive([wrote(SECRET)]);
      const turn = await takeOne(store);
      await store.desk.erase(['U1'], YAMAMOTO, null);
      const kept = await store.commit(
        turn,
        outcome({ messages: words(SECRET), ticket: ticket('A') }),
      );
      expect(kept).toBe(false);
      expect(await everything(engine)).not.toContain(SECRET);
      await answer(store, wrote('はじめまして'), { messages: words('はい') });
      expect(await store.talk('U1')).toHaveLength(2);
    });

    test('all users of a shop are found by it', async () => {
      await store.bind('U2', SHOP);
      await store.bind('U1', SHOP);
      await store.bind('U3', { ...SHOP, merchantId: 'M-other' });
      expect(await store.desk.usersOf(SHOP.merchantId)).toEqual(['U1', 'U2']);
    });
  });
}
