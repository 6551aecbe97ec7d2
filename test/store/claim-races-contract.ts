import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Arrival } from '../../src/engine/ports.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { act, decided, REOPENED, SASAKI, WAITING, YAMAMOTO } from './given-acts.ts';
import { answer, NOON, outcome, takeOne, tapped, ticket, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** What staff do to a ticket while a turn of its talk is in hand, or waits. */
export function describeClaimRaces(engine: StoreUnderTest): void {
  describe('staff beside a turn', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      await answer(store, tapped('人と話したい'), { ticket: ticket('A'), state: WAITING });
    });
    afterEach(() => store.close());

    const hearAll = async () => {
      for (let [turn] = await store.takeTurns(1); turn; [turn] = await store.takeTurns(1)) {
        await store.commit(turn, decided(turn));
      }
    };

    test('claimed while the merchant blocks us, a ticket stays theirs, and the bot is told so', async () => {
      await store.receive([BLOCKED()]);
      const turn = await takeOne(store);
      expect(await store.desk.act(act(), YAMAMOTO)).toEqual({ kind: 'done' });
      expect(await store.commit(turn, decided(turn))).toBe(false);
      await hearAll();
      expect(await store.ticket('A')).toMatchObject({ status: 'claimed', claimedBy: '山本' });
      expect((await store.state('U1'))?.handOff).toMatchObject({ number: 'A', isClaimed: true });
    });

    test('claimed and blocked at once, a ticket is theirs or taken back, and never both', async () => {
      for (const one of Array.from({ length: 12 }, (_, at) => `T${at}`)) {
        const conversation = `U-${one}`;
        const state = { ...WAITING, handOff: { ...WAITING.handOff, number: one } };
        await answer(store, tapped('a', { conversation }), { ticket: ticket(one), state });
        await store.receive([BLOCKED({ conversation })]);
        const turn = await takeOne(store);
        const commit = store.commit(turn, decided(turn));
        const [isKept, acted] = await Promise.all([
          commit,
          store.desk.act(act({ ticket: one }), YAMAMOTO),
        ]);
        await hearAll();
        const isTheirs = acted.kind === 'done';
        expect([isKept, (await store.ticket(one))?.status]).toEqual(
          isTheirs ? [false, 'claimed'] : [true, 'withdrawn'],
        );
        expect((await store.state(conversation))?.handOff?.isClaimed).toBe(
          isTheirs ? true : undefined,
        );
      }
    });

    test('a talk that has not heard that an older ticket was opened again goes on beside both', async () => {
      await store.desk.act(act({ what: 'close', note: '済み' }), YAMAMOTO);
      await hearAll();
      await store.receive([tapped('人と話したい'), tapped('まだ?')]);
      const turn = await takeOne(store);
      const again = act({ what: 'reopen', toEvent: () => REOPENED });
      expect(await store.desk.act(again, SASAKI)).toEqual({ kind: 'done' });
      const state = { ...WAITING, handOff: { ...WAITING.handOff, number: 'B' } };
      const opened = { ticket: ticket('B'), state, at: NOON.plus({ minutes: 1 }) };
      expect(await store.commit(turn, outcome(opened))).toBe(true);
      expect(await store.desk.act(act({ ticket: 'B' }), YAMAMOTO)).toEqual({ kind: 'done' });
      const { handOff } = (await takeOne(store)).state;
      expect(handOff).toMatchObject({ number: 'B', isClaimed: true });
    });
  });
}

const BLOCKED = (changes: Partial<Arrival> = {}): Arrival =>
  wrote('', { event: { type: 'merchantUnfollowed' }, replyToken: null, ...changes });
