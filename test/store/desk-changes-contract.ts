import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { answer, NOON, outcome, ticket, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const HANDED_OVER = {
  ...FRESH_STATE,
  handOff: {
    number: 'A',
    reason: 'merchantAsked',
    openedAt: NOON.toISO() ?? '',
    isClaimed: false,
    hasSaidWaiting: false,
  },
} as const;

/** What open pages of the desk are to be told. */
export function describeDeskChanges(engine: StoreUnderTest): void {
  describe('changes at the desk', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      // Numbers go on where they were before the database was emptied.
      await answer(store, wrote('人と話したい', { conversation: 'U0' }), { ticket: ticket('0') });
    });
    afterEach(() => store.close());

    const upTo = async () => (await store.desk.changes(null))?.upTo ?? -1;
    const changedSince = async (number: number) =>
      (await store.desk.changes(number))?.conversations;
    const handOver = () =>
      answer(store, wrote('人と話したい'), {
        ticket: ticket('A'),
        state: HANDED_OVER,
        messages: words('お待ちください'),
      });

    test('a ticket, a message beside it and what became of our words are changes', async () => {
      const begin = await upTo();
      await handOver();
      expect(await changedSince(begin)).toEqual(['U1']);
      const opened = await upTo();
      await store.receive([wrote('まだですか')]);
      expect(await changedSince(opened)).toEqual(['U1']);
      const heard = await upTo();
      const [row] = await store.takeOutgoing(1);
      if (row === undefined) throw new Error('nothing is to be sent');
      await store.settle(row, { outcome: 'sent', lineMessageIds: [] });
      expect(await changedSince(heard)).toEqual(['U1']);
      expect(await changedSince(await upTo())).toEqual([]);
    });

    test('a picture that is kept after its message was told is a change', async () => {
      await handOver();
      const image = { type: 'merchantSent', kind: 'image', messageId: 'm1' } as const;
      await answer(store, wrote('', { event: image }), { state: HANDED_OVER });
      const begin = await upTo();
      const gone = { messageId: 'm1', conversation: 'U1', picture: null, isDoubtful: false };
      await store.pictures.keep({ ...gone, endsAt: NOON.plus({ days: 3 }) });
      expect(await changedSince(begin)).toEqual(['U1']);
    });

    test('a talk without a ticket is on no page', async () => {
      const begin = await upTo();
      await answer(store, wrote('更新ってなに'), { messages: words('はい') });
      expect(await changedSince(begin)).toEqual([]);
    });

    test('a talk whose ticket is over is on a page as long as somebody has it before them', async () => {
      await handOver();
      const over = [{ type: 'withdraw', number: 'A' }] as const;
      await answer(store, wrote('もう大丈夫です'), { ticketChanges: over });
      const begin = await upTo();
      await store.receive([wrote('ありがとう')]);
      expect(await changedSince(begin)).toEqual([]);
      const seat = { ticket: 'A', member: { id: 'm', name: '山本' }, isTyping: false };
      await store.desk.sit({ ...seat, isHere: true, forMs: 60_000, leaseMs: null });
      const seated = await upTo();
      await store.receive([wrote('もう一つ')]);
      expect(await changedSince(seated)).toEqual(['U1']);
    });

    test('a note is a change, for the others who read it', async () => {
      await handOver();
      const doer = { by: { id: 'm', name: '山本' }, at: NOON };
      const note = { id: 'n', conversation: 'U1' };
      const begin = await upTo();
      await store.desk.keepNote({ ...note, ticket: 'A', text: '昼まで不在' }, doer);
      expect(await changedSince(begin)).toEqual(['U1']);
      const kept = await upTo();
      await store.desk.changeNote({ ...note, text: '夕方まで不在' }, doer);
      expect(await changedSince(kept)).toEqual(['U1']);
    });

    test('after something was erased, every page reads the whole queue again', async () => {
      await handOver();
      const begin = await upTo();
      await store.desk.erase(['U1'], { by: null, at: NOON }, 'A');
      expect(await store.desk.changes(begin)).toBeNull();
      expect(await changedSince(await upTo())).toEqual([]);
    });

    test('many at once: every change is found, in whatever steps one asks', async () => {
      const begin = await upTo();
      const found = new Set<string>();
      let at = begin;
      const look = async () => {
        const changes = await store.desk.changes(at);
        for (const one of changes?.conversations ?? []) found.add(one);
        at = changes?.upTo ?? at;
      };
      const opening = Array.from({ length: 40 }, async (_, n) => {
        await store.receive([wrote('人と話したい', { conversation: `W${n}` })]);
      });
      await Promise.all(opening);
      const turns = await store.takeTurns(40);
      const deciding = turns.map(async (turn, n) => {
        await store.commit(turn, outcome({ ticket: ticket(`T${n}`), state: HANDED_OVER }));
        await look();
      });
      await Promise.all(deciding);
      await look();
      expect(found.size).toBe(40);
    });

    test('a number from before the database was put back is not known', async () => {
      expect(await store.desk.changes(1_000_000)).toBeNull();
    });

    test('the tickets of some talks, the latest first', async () => {
      await answer(store, wrote('1'), { ticket: ticket('A'), at: NOON });
      await answer(store, wrote('2'), { ticket: ticket('B'), at: NOON.plus({ minutes: 1 }) });
      await answer(store, wrote('3', { conversation: 'U2' }), { ticket: ticket('C') });
      const numbers = async (conversations: readonly string[]) =>
        (await store.desk.ticketsOf(conversations)).map(({ number }) => number);
      expect(await numbers(['U1'])).toEqual(['B', 'A']);
      expect(await numbers([])).toEqual([]);
    });
  });
}
