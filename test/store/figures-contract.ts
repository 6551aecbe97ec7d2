import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TurnFigures } from '../../src/engine/heard-ports.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { answer, NOON, takeOne, ticket, words, wrote } from './given.ts';
import { act } from './given-acts.ts';
import type { StoreUnderTest } from './given.ts';

const asked = (...topics: readonly string[]): { readonly figures: TurnFigures } => ({
  figures: {
    isTalk: true,
    question: { heard: 'answered', topics, suggested: [] },
    wasWrong: false,
  },
});
const missed: { readonly figures: TurnFigures } = {
  figures: {
    isTalk: true,
    question: { heard: 'near', topics: [], suggested: ['os.skip'] },
    wasWrong: false,
  },
};
const WRONG: TurnFigures = { isTalk: true, question: null, wasWrong: true };
/** 23:30 of the 25th in Japan, and half an hour later the day after. */
const EVE = NOON.set({ hour: 23, minute: 30 });
const MIDNIGHT = EVE.plus({ minutes: 30 });
const DAYS = { first: NOON.startOf('day'), last: NOON.startOf('day') };

/** What the page of figures is made of. */
export function describeFigures(engine: StoreUnderTest): void {
  describe('figures', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('a merchant counts once a day, and the days are those in Japan', async () => {
      await answer(store, wrote('1'), { ...asked('os.skip'), at: EVE });
      await answer(store, wrote('2'), { ...asked('os.skip', 'update.when'), at: EVE });
      await answer(store, wrote('3'), { ...asked('os.skip'), at: MIDNIGHT });
      const { talks, topics } = await store.figures.read(DAYS);
      expect(talks).toEqual([{ day: '2025-08-25', count: 1 }]);
      expect([...topics].toSorted((a, b) => b.count - a.count)).toEqual([
        { topic: 'os.skip', hour: 23, count: 2 },
        { topic: 'update.when', hour: 23, count: 1 },
      ]);
      const two = await store.figures.read({ ...DAYS, last: DAYS.last.plus({ days: 1 }) });
      expect(two.talks).toEqual([
        { day: '2025-08-25', count: 1 },
        { day: '2025-08-26', count: 1 },
      ]);
    });

    test('a turn that was not kept counts for nothing', async () => {
      await store.receive([wrote('1')]);
      const turn = await takeOne(store);
      await store.giveBack(turn, 'failed', null);
      expect(await store.figures.read(DAYS)).toMatchObject({ talks: [], topics: [], heard: [] });
    });

    test('what was answered and not meant counts as wrong', async () => {
      await answer(store, wrote('1'), { ...missed, at: NOON });
      await answer(store, wrote('2'), { ...asked('os.skip'), at: NOON });
      await answer(store, wrote('違う'), { figures: WRONG, at: NOON });
      const { heard } = await store.figures.read(DAYS);
      expect([...heard].toSorted((a, b) => (a.heard < b.heard ? -1 : 1))).toEqual([
        { heard: 'near', count: 1 },
        { heard: 'wrong', count: 1 },
      ]);
    });

    test('a ticket tells when somebody first wrote, and when it was over', async () => {
      await answer(store, wrote('1'), { ticket: ticket('A'), at: NOON });
      await answer(store, wrote('2', { conversation: 'U2' }), { ticket: ticket('B'), at: EVE });
      const by = { id: 'm1', name: '山本' };
      for (const [minutes, what, recorded] of [
        [3, 'write', 'wrote'],
        [5, 'write', 'wrote'],
        [20, 'close', 'closed'],
      ] as const) {
        await store.desk.act(act({ what, recorded, note: '' }), {
          by,
          at: NOON.plus({ minutes }),
        });
      }
      const { tickets } = await store.figures.read(DAYS);
      expect(tickets.toSorted((a, b) => (a.conversation < b.conversation ? -1 : 1))).toEqual([
        {
          conversation: 'U1',
          reason: 'merchantAsked',
          day: '2025-08-25',
          replyMinutes: 3,
          endMinutes: 20,
        },
        {
          conversation: 'U2',
          reason: 'merchantAsked',
          day: '2025-08-25',
          replyMinutes: null,
          endMinutes: null,
        },
      ]);
    });

    test('a terminal counts on the day on which it was first seen with the update', async () => {
      await store.figures.noteUpdated(['T1', 'T2'], EVE);
      await store.figures.noteUpdated(['T2', 'T3'], MIDNIGHT);
      const [first, second] = [DAYS.first, DAYS.first.plus({ days: 1 })];
      expect(await store.figures.read({ first, last: second })).toMatchObject({
        updatedBefore: 0,
        updated: [
          { day: '2025-08-25', count: 2 },
          { day: '2025-08-26', count: 1 },
        ],
      });
      expect(await store.figures.read({ first: second, last: second })).toMatchObject({
        updatedBefore: 2,
      });
    });

    test('only what went out as a push counts against the quota', async () => {
      await answer(store, wrote('1'), { messages: words('はい'), at: EVE });
      await answer(store, wrote('2'), { messages: words('いいえ'), at: EVE });
      for (const way of ['push', 'reply'] as const) {
        const [row] = await store.takeOutgoing(1);
        if (row === undefined) throw new Error('nothing to send');
        await store.recordAttempt(row, way);
        await store.settle(row, { outcome: 'sent', lineMessageIds: [] });
      }
      const { pushes } = await store.figures.read(DAYS);
      expect(pushes).toEqual([{ day: '2025-08-25', count: 1 }]);
    });
  });
}
