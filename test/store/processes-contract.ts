import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { NOON, answer, heard, outcome, takeOne, tapped, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** Several processes on one database; each handle stands for one. */
export function describeSeveralProcesses(engine: StoreUnderTest): void {
  const seenSixSecondsAgo = () => engine.lookInto('update worker set seen_at = seen_at - 6000');
  describe('several processes', () => {
    let stores: readonly [WholeStore, WholeStore];
    beforeEach(async () => {
      await engine.empty();
      stores = [await engine.open(), await engine.open()];
    });
    afterEach(async () => {
      await Promise.all(stores.map((store) => store.close()));
    });

    test('a conversation is in one process only', async () => {
      const [one, other] = stores;
      await one.receive([wrote('1'), tapped('2'), wrote('3', { conversation: 'U2' })]);
      const taken = await Promise.all([one.takeTurns(10), other.takeTurns(10)]);
      expect(taken.flat().map(heard).toSorted()).toEqual(['1', '3']);
      expect(await other.takeTurns(10)).toEqual([]);
    });

    test('what one process keeps of a merchant while another erases them is gone, too', async () => {
      const [one, other] = stores;
      const voice = { type: 'merchantSent', kind: 'voice', messageId: 'v1' } as const;
      await one.receive([wrote('', { event: voice })]);
      // Half of the end of a wish, statement by statement as `content-wishes.ts` has it.
      await engine.lookInto('begin');
      await engine.lookInto(`delete from content_wish where message_id = 'v1'`);
      const erased = other.desk.erase(['U1'], { by: { id: 'm1', name: '山本' }, at: NOON }, null);
      await pause(200);
      await engine.lookInto(
        `insert into picture (message_id, conversation, ends_at) values ('v1', 'U1', '2025-09-01')`,
      );
      await engine.lookInto('commit');
      expect(await erased).toBe(1);
      expect(await engine.lookInto('select * from picture')).toEqual([]);
    });

    // oxlint-disable-next-line jest/expect-expect -- a word that does not come is waited for until the test is over
    test('one tells the other that there is work, also after the connection broke', async () => {
      const [one, other] = stores;
      const word = listenTo(other);
      await word();
      one.others.tell();
      await word();
      await engine.lookInto(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where query like 'listen %' and datname = current_database()`,
      );
      // Once it hears again it looks by itself: something may have been told meanwhile.
      await word();
      one.others.tell();
      await word();
    });

    test('what may be asked of the fleet is one budget, and a pause is everybody’s', async () => {
      const [one, other] = stores;
      const asked = Array.from({ length: 40 }, (_, at) => (at % 2 ? one : other).takeCall(12));
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(2);
      await one.pauseCalls(60_000);
      expect(await other.takeCall(null)).toBe(false);
    });

    test('a lesson is learnt once every living process that answers has learnt it', async () => {
      const [one, other] = stores;
      // A web process does not answer, and shows no life.
      const desk = await engine.open();
      expect(await desk.learning.learntByAll()).toBe(0);
      await Promise.all([one.showLife(), other.showLife()]);
      one.learning.tookOver(2);
      desk.learning.tookOver(2);
      await one.showLife();
      expect(await desk.learning.learntByAll()).toBe(0);
      other.learning.tookOver(1);
      await other.showLife();
      expect(await desk.learning.learntByAll()).toBe(1);
      await seenSixSecondsAgo();
      await one.showLife();
      expect(await desk.learning.learntByAll()).toBe(2);
      await desk.close();
    });

    test('an event that both receive is answered once', async () => {
      const arrivals = Array.from({ length: 50 }, (_, at) =>
        tapped(String(at), { conversation: `U${at % 7}` }),
      );
      await Promise.all(stores.map((store) => store.receive(arrivals)));
      expect(await answerAll(stores)).toHaveLength(50);
    });

    test('each process answers what the other received, every conversation in its order', async () => {
      const [one, other] = stores;
      const receiving = Array.from({ length: 100 }, async (_, at) => {
        await (at % 2 === 0 ? one : other).receive([
          tapped(`${at}a`, { conversation: `U${at % 10}` }),
          tapped(`${at}b`, { conversation: `U${at % 10}` }),
        ]);
      });
      const early = await answerAll(stores);
      await Promise.all(receiving);
      const order = [...early, ...(await answerAll(stores))];
      expect(order).toHaveLength(200);
      const isInOrder = (at: string) => order.indexOf(`${at}a`) < order.indexOf(`${at}b`);
      expect(Array.from({ length: 100 }, (_, at) => isInOrder(String(at)))).not.toContain(false);
      expect(await one.isIdle()).toBe(true);
    });

    test('a store goes on after its connections were cut', async () => {
      const [one] = stores;
      await one.receive([wrote('1')]);
      await engine.lookInto(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
      await pause(30);
      expect(await one.takeTurns(1)).toHaveLength(1);
    });

    test('what a dead process held is free a few seconds after it was last seen, and it keeps nothing more', async () => {
      const [dead, living] = stores;
      await Promise.all(stores.map((store) => store.showLife()));
      await answer(dead, wrote('1'), { messages: words('はい') });
      const [row] = await dead.takeOutgoing(1);
      await dead.receive([wrote('2')]);
      const turn = await takeOne(dead);
      if (row === undefined) throw new Error('nothing is to be sent');
      await dead.recordAttempt(row, 'reply');
      await living.showLife();
      expect(await living.takeTurns(1)).toEqual([]);
      expect(await living.takeOutgoing(1)).toEqual([]);

      await seenSixSecondsAgo();
      await living.showLife();
      expect(await living.takeTurns(1)).toMatchObject([{ number: turn.number, attempts: 1 }]);
      // The try under way was written down, so the next one knows to be careful.
      expect(await living.takeOutgoing(1)).toMatchObject([{ id: row.id, isAmbiguous: true }]);
      expect(await dead.commit(turn, outcome())).toBe(false);
      await expect(dead.recordAttempt(row, 'reply')).rejects.toThrow('no longer');
    });

    test('a process that was only slow goes on with what it takes from then on', async () => {
      const [slow, other] = stores;
      await slow.showLife();
      await seenSixSecondsAgo();
      await other.showLife();
      await slow.showLife();
      await slow.receive([wrote('1')]);
      const turn = await takeOne(slow);
      await other.showLife();
      expect(await slow.commit(turn, outcome())).toBe(true);
    });

    test('a process that ends leaves nothing in its hand', async () => {
      const leaving = await engine.open();
      await leaving.showLife();
      await leaving.receive([wrote('1')]);
      await takeOne(leaving);
      await leaving.close();
      expect(await stores[0].takeTurns(1)).toHaveLength(1);
      expect(await engine.lookInto('select id from worker')).toEqual([]);
    });

    test('words are in the hand of one process only', async () => {
      const [one, other] = stores;
      await answer(one, wrote('1'), { messages: words('はい') });
      const taken = await Promise.all([one.takeOutgoing(10), other.takeOutgoing(10)]);
      expect(taken.flat()).toHaveLength(1);
    });

    test('a timer rings in one process only', async () => {
      const timers = Array.from({ length: 20 }, (_, at) => `t${at}`);
      await answer(stores[0], wrote('set'), {
        timers: timers.map((timer) => ({ timer, dueAt: NOON, about: '' })),
      });
      const rung = await Promise.all(stores.map((store) => store.ringTimers(NOON)));
      expect(rung.reduce((sum, each) => sum + each, 0)).toBe(20);
      expect(await answerAll(stores)).toHaveLength(20);
    });
  });
}

/** Lets both processes take and commit until neither finds anything; gives what was answered, in order. */
async function answerAll(stores: readonly WholeStore[]): Promise<readonly string[]> {
  const answered: string[] = [];
  const work = async (store: WholeStore) => {
    for (let turns = await store.takeTurns(5); turns.length > 0;) {
      for (const turn of turns) {
        if (await store.commit(turn, outcome())) answered.push(heard(turn));
      }
      turns = await store.takeTurns(5);
    }
  };
  // Twice: a conversation that the other had in hand is free only after its last commit.
  await Promise.all(stores.map(work));
  await Promise.all(stores.map(work));
  return answered;
}

/** Each call ends with the next word from another process. */
function listenTo(store: WholeStore): () => Promise<void> {
  let next = Promise.withResolvers<void>();
  store.others.whenTold(() => next.resolve());
  return async () => {
    await next.promise;
    next = Promise.withResolvers();
  };
}
