import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { Store } from '../../src/engine/ports.ts';
import { NOON, heard, outcome, takeOne, tapped, unsent, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const MAILBOX = 'select conversation from mailbox';

/** What arrives, and in which order and by whom it is answered. */
export function describeTurns(engine: StoreUnderTest): void {
  describe('turns', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('a turn brings the event as it was kept', async () => {
      const arrival = wrote('電池が減る', { mode: 'standby', replyToken: null });
      await store.receive([arrival]);
      expect(await takeOne(store)).toMatchObject({
        conversation: 'U1',
        event: arrival.event,
        receivedAt: NOON,
        replyToken: null,
        mode: 'standby',
        state: FRESH_STATE,
        merchant: null,
        attempts: 0,
      });
    });

    test('an event that LINE delivers twice is answered once', async () => {
      const arrival = wrote('a');
      await store.receive([arrival, arrival]);
      await store.receive([arrival]);
      await store.commit(await takeOne(store), outcome());
      await store.receive([arrival]);
      expect(await store.takeTurns(10)).toEqual([]);
      expect(await store.talk('U1')).toHaveLength(1);
    });

    test('a conversation is answered one turn at a time, in the order of arrival', async () => {
      await store.receive([wrote('1'), tapped('2')]);
      await store.receive([wrote('3')]);
      const order: string[] = [];
      for (let turns = await store.takeTurns(10); turns.length > 0;) {
        expect(turns).toHaveLength(1);
        for (const turn of turns) {
          order.push(heard(turn));
          expect(await store.takeTurns(10)).toEqual([]);
          expect(await store.commit(turn, outcome())).toBe(true);
        }
        turns = await store.takeTurns(10);
      }
      expect(order).toEqual(['1', '2', '3']);
    });

    test('several conversations are answered at the same time', async () => {
      const users = ['U1', 'U2', 'U3'];
      await store.receive(users.map((conversation) => wrote('a', { conversation })));
      expect(await store.takeTurns(2)).toHaveLength(2);
      expect(await store.takeTurns(10)).toHaveLength(1);
    });

    test('an event that arrives during a turn is taken after it', async () => {
      await store.receive([wrote('1')]);
      const first = await takeOne(store);
      await store.receive([wrote('2')]);
      await store.commit(first, outcome());
      expect(heard(await takeOne(store))).toBe('2');
    });

    test('the state a turn leaves is the state the next one finds', async () => {
      const state = { ...FRESH_STATE, misunderstandings: 1, topics: ['os.skip'] };
      await store.receive([wrote('1'), tapped('2')]);
      await store.commit(await takeOne(store), outcome({ state }));
      expect((await takeOne(store)).state).toEqual(state);
      expect(await store.state('U1')).toEqual(state);
      expect(await store.state('U2')).toBeNull();
    });

    test('a merchant is bound to a LINE user until it is unbound', async () => {
      const merchant = { merchantId: 'M1', storeName: '喫茶ひまわり', role: 'staff' } as const;
      await store.bind('U1', { merchantId: 'M0', storeName: '旧店', role: 'owner' });
      await store.bind('U1', merchant);
      await store.receive([wrote('a')]);
      expect((await takeOne(store)).merchant).toEqual(merchant);
      await store.bind('U1', null);
      expect(await store.merchantOf('U1')).toBeNull();
    });

    test('the latest trace of a conversation is kept', async () => {
      const trace = { ...outcome().trace, topics: ['os.skip'], confidence: 0.93, flow: 'update' };
      await store.receive([wrote('1'), tapped('2')]);
      expect(await store.lastTrace('U1')).toBeNull();
      await store.commit(await takeOne(store), outcome());
      await store.commit(await takeOne(store), outcome({ trace }));
      expect(await store.lastTrace('U1')).toEqual(trace);
    });

    test('a failed turn waits, and what arrives meanwhile neither cuts that short nor overtakes', async () => {
      await store.receive([wrote('1')]);
      await store.giveBack(await takeOne(store), 'fleet bug', 50_000);
      await store.receive([tapped('2')]);
      expect(await store.takeTurns(10)).toEqual([]);
      expect(await store.isIdle()).toBe(false);
      await engine.lookInto(`update mailbox set ready_at = 0`);
      const again = await takeOne(store);
      expect([heard(again), again.attempts]).toEqual(['1', 1]);
      await store.commit(again, outcome());
      const next = await takeOne(store);
      expect([heard(next), next.attempts]).toEqual(['2', 0]);
    });

    test('of turns that end together one that is lost keeps nothing, and the others are kept', async () => {
      const given = ['U1', 'U2', 'U3'].map((conversation) => wrote('1', { conversation }));
      await store.receive(given);
      const turns = await store.takeTurns(10);
      const takenBack = given.slice(1, 2).map(unsent);
      await store.receive(takenBack.map((arrival) => ({ ...arrival, conversation: 'U2' })));
      const said = outcome({ messages: words('はい') });
      const kept = await Promise.all(turns.map((turn) => store.commit(turn, said)));
      expect(kept).toEqual([true, false, true]);
      const rows = await store.takeOutgoing(10);
      expect(rows.map(({ conversation }) => conversation)).toEqual(['U1', 'U3']);
      const [again, ...others] = await store.takeTurns(10);
      expect(again).toMatchObject({ conversation: 'U2', attempts: 0 });
      expect(others).toEqual([]);
    });

    test('a talk in which nothing waits has no place among those that wait', async () => {
      await store.receive([tapped('1'), tapped('2'), tapped('3', { conversation: 'U2' })]);
      const [first, other] = await store.takeTurns(10);
      for (const turn of [first, other]) if (turn) await store.commit(turn, outcome());
      expect(await engine.lookInto(MAILBOX)).toEqual([{ conversation: 'U1' }]);
      await store.commit(await takeOne(store), outcome());
      expect(await engine.lookInto(MAILBOX)).toEqual([]);
    });

    test('what arrives while a turn is ended is taken next', async () => {
      await store.receive([tapped('1')]);
      for (let at = 2; at < 30; at += 1) {
        const turn = await takeOne(store);
        await Promise.all([store.commit(turn, outcome()), store.receive([tapped(String(at))])]);
      }
      expect(heard(await takeOne(store))).toBe('29');
    });

    test('a parked event does not hold up the next one, and is never taken again', async () => {
      await store.receive([wrote('1'), tapped('2')]);
      await store.giveBack(await takeOne(store), 'decide bug', null);
      await store.commit(await takeOne(store), outcome());
      expect(await store.takeTurns(10)).toEqual([]);
      expect(await store.isIdle()).toBe(true);
    });

    test('the store is idle when no event and no words wait', async () => {
      expect(await store.isIdle()).toBe(true);
      await store.receive([wrote('1')]);
      expect(await store.isIdle()).toBe(false);
      await store.commit(await takeOne(store), outcome({ messages: words('はい') }));
      expect(await store.isIdle()).toBe(false);
      const [row] = await store.takeOutgoing(1);
      if (row !== undefined) await store.settle(row, { outcome: 'sent', lineMessageIds: ['9'] });
      expect(await store.isIdle()).toBe(true);
    });

    test('500 webhooks at once are all kept, each conversation in its order', async () => {
      const arrivals = Array.from({ length: 500 }, (_, at) =>
        wrote(String(at), { conversation: `U${at % 50}` }),
      );
      await Promise.all(arrivals.map((arrival) => store.receive([arrival])));
      const lines = await store.talk('U7');
      expect(lines.map(({ content }) => content)).toEqual(
        arrivals.filter((_, at) => at % 50 === 7).map(({ event }) => event),
      );
      expect(await engine.lookInto('select number from inbox')).toHaveLength(500);
    });

    test('5,000 events at once are kept in one commit', async () => {
      const arrivals = Array.from({ length: 5_000 }, (_, at) =>
        wrote(String(at), { conversation: `U${at % 3_000}` }),
      );
      await store.receive(arrivals);
      expect(await engine.lookInto('select number from inbox')).toHaveLength(5_000);
      expect(await engine.lookInto(MAILBOX)).toHaveLength(3_000);
    });

    test('a store that is closed keeps nothing and says so', async () => {
      const other = store;
      await other.close();
      await expect(other.receive([wrote('a')])).rejects.toThrow('closed');
      store = await engine.open();
      await store.ping();
    });
  });
}
