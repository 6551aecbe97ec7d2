import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DateTime } from 'luxon';
import type { Urgency } from '../../src/core/effect.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { act, YAMAMOTO } from './given-acts.ts';
import { answer, NOON, tapped, ticket } from './given.ts';
import type { StoreUnderTest } from './given.ts';

interface Reply {
  readonly openedAt: DateTime;
  readonly repliedAt: DateTime;
}
const waited = ({ openedAt, repliedAt }: Reply) => repliedAt.diff(openedAt).as('minutes');

/** Who waits before whom, and how staff have answered lately. */
export function describeQueue(engine: StoreUnderTest): void {
  describe('the queue of the desk', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    const open = (number: string, minute: number, urgency: Urgency = 'canWait') =>
      answer(store, tapped('人と話したい', { conversation: `U${number}` }), {
        ticket: ticket(number, { urgency }),
        at: NOON.plus({ minutes: minute }),
      });
    const reply = async (number: string, at: DateTime) => {
      const writing = act({ what: 'write', ticket: number, recorded: 'wrote' });
      await store.desk.act(writing, { ...YAMAMOTO, at });
    };
    const seen = async (conversation: string, now: DateTime = NOON.plus({ minutes: 30 })) => {
      const queue = await store.queue(conversation, now);
      if (queue.kind === 'unknown') throw new Error('the store can always tell');
      return queue;
    };

    test('counts the others who wait, by harm, and those who came before', async () => {
      await open('1', 0);
      await open('2', 1, 'customerWaiting');
      await open('3', 2);
      await open('4', 3);
      const { own, others } = await seen('U3');
      expect(own).toMatchObject({ harm: 'canWait' });
      expect(own?.openedAt.toMillis()).toBe(NOON.plus({ minutes: 2 }).toMillis());
      expect(others.toSorted((a, b) => a.harm.localeCompare(b.harm))).toEqual([
        { harm: 'canWait', count: 2, earlier: 1 },
        { harm: 'customerWaiting', count: 1, earlier: 1 },
      ]);
    });

    test('tells those in danger from others who are as urgent', async () => {
      await open('1', 0, 'cannotTakePayments');
      await answer(store, tapped('煙', { conversation: 'U2' }), {
        ticket: ticket('2', { urgency: 'cannotTakePayments', reason: 'unsafe' }),
        at: NOON,
      });
      expect((await seen('U1')).others).toEqual([{ harm: 'danger', count: 1, earlier: 0 }]);
      expect((await seen('U2')).own).toMatchObject({ harm: 'danger' });
    });

    test('of two of one moment the desk shows the lower number first, and so it counts', async () => {
      await open('1', 0);
      await open('2', 0);
      expect((await seen('U1')).others).toEqual([{ harm: 'canWait', count: 1, earlier: 0 }]);
      expect((await seen('U2')).others).toEqual([{ harm: 'canWait', count: 1, earlier: 1 }]);
    });

    test('who has no ticket yet sees all of them; whoever is answered or gone waits no more', async () => {
      for (const [i, number] of ['1', '2', '3'].entries()) await open(number, i);
      await reply('1', NOON.plus({ minutes: 10 }));
      await answer(store, tapped('取り消す', { conversation: 'U2' }), {
        ticketChanges: [{ type: 'withdraw', number: '2' }],
      });
      const { own, others } = await seen('U9');
      expect(own).toBeNull();
      expect(others).toEqual([{ harm: 'canWait', count: 1, earlier: 0 }]);
    });

    test('keeps when a merchant wishes to be called, until somebody has the ticket', async () => {
      await open('1', 0);
      const at = NOON.plus({ hours: 20 });
      const wish = async (when: DateTime | null) => {
        await answer(store, tapped('電話', { conversation: 'U1' }), {
          ticketChanges: [{ type: 'callBack', number: '1', at: when }],
        });
        return (await store.ticket('1'))?.callBackAt?.toMillis() ?? null;
      };
      expect(await wish(at)).toBe(at.toMillis());
      expect(await wish(null)).toBeNull();
      await store.desk.act(act({ ticket: '1' }), YAMAMOTO);
      expect(await wish(at)).toBeNull();
    });

    test('tells when staff first answered, of the last two hours only', async () => {
      await open('1', 0);
      await open('2', 5);
      await reply('1', NOON.plus({ minutes: 8 }));
      await reply('1', NOON.plus({ minutes: 20 }));
      await reply('2', NOON.plus({ minutes: 25 }));
      expect((await seen('U9', NOON.plus({ minutes: 30 }))).replies.map(waited)).toEqual([20, 8]);
      expect((await seen('U9', NOON.plus({ minutes: 130 }))).replies.map(waited)).toEqual([20]);
      // The demo's clock may stand before what it has seen.
      expect((await seen('U9', NOON.plus({ minutes: 10 }))).replies.map(waited)).toEqual([8]);
    });
  });
}
