import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Seat } from '../../src/desk/ports-live.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { act, LONG_MS, SASAKI, WAITING, YAMAMOTO } from './given-acts.ts';
import { answer, heard, NOON, outcome, takeOne, tapped, ticket, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** For how long a ticket is somebody's, who is seen before it, and what the bot does meanwhile. */
export function describeDeskClaims(engine: StoreUnderTest): void {
  describe('a claim that nobody keeps', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      await answer(store, tapped('人と話したい'), { ticket: ticket('A'), state: WAITING });
    });
    afterEach(() => store.close());

    const upTo = async () => (await store.desk.changes(null))?.upTo;
    const sit = (changes: Partial<Seat> = {}) =>
      store.desk.sit({
        ticket: 'A',
        member: YAMAMOTO.by,
        isHere: true,
        isTyping: false,
        forMs: LONG_MS,
        leaseMs: null,
        ...changes,
      });

    test('goes back to the queue once, and the talk hears of it', async () => {
      await store.desk.act(act({ leaseMs: 1 }), YAMAMOTO);
      await pause(10);
      const released = await Promise.all([1, 2].map(() => store.releaseLapsed(NOON)));
      expect(released.toSorted((a, b) => a - b)).toEqual([0, 1]);
      expect(await store.ticket('A')).toMatchObject({ status: 'waiting', claimedBy: null });
      expect(
        await engine.lookInto(`select payload from inbox order by number desc limit 1`),
      ).toEqual([{ payload: JSON.stringify({ type: 'staffReleased', staff: '山本' }) }]);
      expect(await engine.lookInto('select act, before from audit order by number')).toEqual([
        { act: 'claimed', before: null },
        { act: 'released', before: '山本' },
      ]);
    });

    test('whoever works keeps it; an open page alone does not', async () => {
      await store.desk.act(act({ leaseMs: 40 }), YAMAMOTO);
      await sit({ leaseMs: LONG_MS });
      await pause(60);
      expect(await store.releaseLapsed(NOON)).toBe(0);
      await sit({ leaseMs: 1 });
      await sit();
      await pause(10);
      expect(await store.releaseLapsed(NOON)).toBe(1);
    });

    test('another takes it at once when the time is over', async () => {
      await store.desk.act(act({ leaseMs: 1 }), YAMAMOTO);
      await pause(10);
      expect(await store.desk.act(act(), SASAKI)).toEqual({ kind: 'done' });
      expect((await store.ticket('A'))?.claimedBy).toBe('佐々木');
    });

    test('who looks and who types is told while they are there', async () => {
      await sit({ isTyping: true });
      await sit({ member: SASAKI.by, forMs: 1 });
      await pause(10);
      expect(await store.desk.present('all')).toEqual([
        { ticket: 'A', id: 'm1', name: '山本', isTyping: true, forMs: expect.any(Number) },
      ]);
      await sit({ isHere: false });
      expect(await store.desk.present(['A'])).toEqual([]);
      expect(await sit({ ticket: 'Z' })).toBe(false);
    });

    test('pages are told when somebody comes, types and goes, and of nothing between', async () => {
      const steps: readonly Partial<Seat>[] = [
        {},
        {},
        { isTyping: true },
        { isTyping: true },
        { isHere: false },
        { isHere: false },
      ];
      const told: boolean[] = [];
      for (const step of steps) {
        const before = await upTo();
        await sit(step);
        told.push((await upTo()) !== before);
      }
      expect(told).toEqual([true, false, true, false, true, false]);
    });
  });

  describe('a claim while the bot is thinking', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      await answer(store, tapped('人と話したい'), { ticket: ticket('A'), state: WAITING });
    });
    afterEach(() => store.close());

    test('what the bot wanted to say is dropped, and the message is read as theirs', async () => {
      await store.receive([wrote('更新ってなに')]);
      const turn = await takeOne(store);
      expect(turn.state.handOff?.isClaimed).toBe(false);
      await store.desk.act(act(), YAMAMOTO);
      const said = outcome({ state: WAITING, messages: words('更新とは…') });
      expect(await store.commit(turn, said)).toBe(false);
      expect(await store.takeOutgoing(9)).toEqual([]);
      const again = await takeOne(store);
      expect(heard(again)).toBe('更新ってなに');
      expect(again.state.handOff?.isClaimed).toBe(true);
    });
  });
}
