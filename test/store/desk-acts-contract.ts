import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Settlement } from '../../src/engine/ports.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { act, decided, RELEASED, REOPENED, RETURNED } from './given-acts.ts';
import { SASAKI, WAITING, YAMAMOTO } from './given-acts.ts';
import { answer, NOON, outcome, takeOne, tapped, ticket, words } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const passing = (changes: Parameters<typeof act>[0] = {}) =>
  act({ what: 'pass', recorded: 'passed', to: SASAKI.by, ...changes });

/** Whose a ticket is, whoever asks at once and in however many processes. */
export function describeDeskActs(engine: StoreUnderTest): void {
  describe('what staff do to a ticket', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      await answer(store, tapped('人と話したい'), { ticket: ticket('A'), state: WAITING });
    });
    afterEach(() => store.close());

    const holder = async () => {
      const kept = await store.ticket('A');
      return [kept?.status, kept?.claimedBy];
    };

    /** The talk hears of all that was done, as the bot decides it. */
    const hearAll = async () => {
      for (let [turn] = await store.takeTurns(1); turn; [turn] = await store.takeTurns(1)) {
        await store.commit(turn, decided(turn));
      }
    };

    test('of two who claim at once one has it, and the other is told who', async () => {
      const claims = [YAMAMOTO, SASAKI].map((doer) => store.desk.act(act(), doer));
      const acted = await Promise.all(claims);
      const [status, name] = await holder();
      expect(status).toBe('claimed');
      expect(acted.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
        { kind: 'done' },
        { kind: 'taken', by: name },
      ]);
      expect(await store.takeTurns(9)).toHaveLength(1);
    });

    test('the same act again does nothing, also when the ticket is over by then', async () => {
      const ending = act({ what: 'return', recorded: 'returned' });
      for (const _ of [1, 2, 3]) {
        expect(await store.desk.act(ending, YAMAMOTO)).toEqual({ kind: 'done' });
      }
      expect(await store.takeTurns(9)).toHaveLength(1);
      expect(await engine.lookInto('select act from audit')).toEqual([{ act: 'returned' }]);
      expect(await store.desk.act(act(), YAMAMOTO)).toEqual({ kind: 'over' });
    });

    test('the same act sent twice at once is done once', async () => {
      const writing = act({ what: 'write', recorded: 'wrote' });
      await Promise.all([1, 2, 3].map(() => store.desk.act(writing, YAMAMOTO)));
      expect(await engine.lookInto('select act from audit order by number')).toEqual([
        { act: 'claimed' },
        { act: 'wrote' },
      ]);
    });

    test('a supervisor takes over, and the record tells from whom', async () => {
      await store.desk.act(act(), YAMAMOTO);
      expect(await store.desk.act(act({ takesOver: true }), SASAKI)).toEqual({ kind: 'done' });
      expect(await holder()).toEqual(['claimed', '佐々木']);
      expect(await store.desk.act(act({ what: 'write' }), YAMAMOTO)).toEqual({
        kind: 'taken',
        by: '佐々木',
      });
      expect(
        await engine.lookInto('select member_name, act, before from audit order by number'),
      ).toEqual([
        { member_name: '山本', act: 'claimed', before: null },
        { member_name: '佐々木', act: 'tookOver', before: '山本' },
      ]);
    });

    test('handed to a colleague it is theirs, who gave it stands beside it until they do something', async () => {
      await store.desk.act(act(), YAMAMOTO);
      expect(await store.desk.act(passing(), YAMAMOTO)).toEqual({ kind: 'done' });
      expect(await holder()).toEqual(['claimed', '佐々木']);
      expect(await store.ticket('A')).toMatchObject({ claimedById: 'm2', passedBy: '山本' });
      expect(await store.desk.act(act({ what: 'write' }), YAMAMOTO)).toMatchObject({
        kind: 'taken',
      });
      await store.desk.act(act({ what: 'write', recorded: 'wrote' }), SASAKI);
      expect((await store.ticket('A'))?.passedBy).toBeNull();
      expect(
        await engine.lookInto('select act, before, about_name from audit order by number'),
      ).toEqual([
        { act: 'claimed', before: null, about_name: null },
        { act: 'passed', before: null, about_name: '佐々木' },
        { act: 'wrote', before: null, about_name: null },
      ]);
    });

    test('somebody else’s ticket is handed on by a supervisor alone, and the record tells whose it was', async () => {
      await store.desk.act(act(), SASAKI);
      const hayashi = { id: 'm3', name: '林' };
      const toHayashi = (takesOver: boolean) => passing({ to: hayashi, takesOver });
      expect(await store.desk.act(toHayashi(false), YAMAMOTO)).toEqual({
        kind: 'taken',
        by: '佐々木',
      });
      expect(await store.desk.act(toHayashi(true), YAMAMOTO)).toEqual({ kind: 'done' });
      const [line] = await store.desk.audit({}, 1);
      expect(line).toMatchObject({ act: 'passed', before: '佐々木', member: hayashi });
    });

    test('a colleague who does not look at it loses it to the queue', async () => {
      await store.desk.act(passing({ leaseMs: 1 }), YAMAMOTO);
      await pause(10);
      expect(await store.releaseLapsed(NOON)).toBe(1);
      expect(await store.ticket('A')).toMatchObject({ status: 'waiting', passedBy: null });
    });

    test('put back before its talk has heard of the claim, a ticket waits for the next of them', async () => {
      await store.desk.act(act(), YAMAMOTO);
      await store.desk.act(act({ what: 'release', toEvent: () => RELEASED }), YAMAMOTO);
      await hearAll();
      expect(await holder()).toEqual(['waiting', null]);
      expect((await store.state('U1'))?.handOff).toMatchObject({ isClaimed: false });
    });

    test.each(['return', 'close'] as const)(
      'opened again before its talk has heard of the %s, a ticket stays theirs',
      async (what) => {
        await store.desk.act(act(), YAMAMOTO);
        await store.desk.act(act({ what, note: '済み', toEvent: () => RETURNED }), YAMAMOTO);
        await store.desk.act(act({ what: 'reopen', toEvent: () => REOPENED }), SASAKI);
        await hearAll();
        expect(await holder()).toEqual(['claimed', '佐々木']);
        expect((await store.state('U1'))?.handOff).toMatchObject({ number: 'A', isClaimed: true });
      },
    );

    test('a word that was on its way does not take the ticket back from who took it over', async () => {
      await store.desk.act(act({ what: 'write' }), YAMAMOTO);
      await store.desk.act(act({ takesOver: true }), SASAKI);
      await hearAll();
      expect(await holder()).toEqual(['claimed', '佐々木']);
    });

    test('words that were given up are no first answer, and later ones that arrive are', async () => {
      const event = { type: 'staffWrote', staff: '山本', text: '確認します' } as const;
      const write = async (minutes: number, settlement: Settlement) => {
        const doer = { ...YAMAMOTO, at: NOON.plus({ minutes }) };
        await store.desk.act(act({ what: 'write', toEvent: () => event }), doer);
        const turn = await takeOne(store);
        await store.commit(turn, outcome({ messages: words('確認します'), at: doer.at }));
        const [row] = await store.takeOutgoing(1);
        if (row === undefined) throw new Error('nothing to send');
        await store.settle(row, settlement);
        const kept = await store.ticket('A');
        return [kept?.firstReplyAt?.toMillis() ?? null, kept?.notArrived, kept?.onItsWay];
      };
      const given = { outcome: 'never', because: '400' } as const;
      const sent = { outcome: 'sent', lineMessageIds: [] } as const;
      expect(await write(3, given)).toEqual([null, 'never', null]);
      expect(await write(5, sent)).toEqual([NOON.plus({ minutes: 5 }).toMillis(), null, null]);
      const at5 = NOON.plus({ minutes: 5 }).toMillis();
      expect(await write(7, given)).toEqual([at5, 'never', null]);
      const unknown = { outcome: 'unknown', because: 'timeout' } as const;
      expect(await write(8, unknown)).toEqual([at5, null, 'unknown']);
    });

    test('a promised call is an answer, too: the merchant has heard of a person', async () => {
      const note = NOON.plus({ hours: 2 }).toISO();
      await store.desk.act(act({ what: 'call', note }), YAMAMOTO);
      await store.desk.act(act({ what: 'write' }), { ...YAMAMOTO, at: NOON.plus({ hours: 1 }) });
      expect((await store.ticket('A'))?.firstReplyAt).toEqual(NOON);
    });

    test('the first answer is when it was written first', async () => {
      await store.desk.act(act({ what: 'write' }), YAMAMOTO);
      await store.desk.act(act({ what: 'write' }), { ...YAMAMOTO, at: NOON.plus({ hours: 1 }) });
      expect((await store.ticket('A'))?.firstReplyAt).toEqual(NOON);
    });

    test('closed with a resolution, then opened again', async () => {
      await store.desk.act(act({ what: 'close', note: '充電して更新できた' }), YAMAMOTO);
      expect(await store.ticket('A')).toMatchObject({
        status: 'closed',
        resolution: '充電して更新できた',
        closedAt: NOON,
      });
      // An older version beside this one reads a status that it knows.
      expect(await engine.lookInto('select status from ticket')).toEqual([{ status: 'returned' }]);
      expect(await store.desk.act(act({ what: 'reopen' }), SASAKI)).toEqual({ kind: 'done' });
      expect(await holder()).toEqual(['claimed', '佐々木']);
      expect(await store.desk.act(act({ what: 'reopen' }), SASAKI)).toEqual({ kind: 'open' });
    });

    test('no ticket is opened again beside another of the same talk', async () => {
      await store.desk.act(act({ what: 'close', note: '済み' }), YAMAMOTO);
      await answer(store, tapped('人と話したい'), { ticket: ticket('B') });
      expect(await store.desk.act(act({ what: 'reopen' }), YAMAMOTO)).toEqual({
        kind: 'another',
        number: 'B',
      });
    });

    test('a ticket that is not there is missing, and nothing is kept', async () => {
      expect(await store.desk.act(act({ ticket: 'Z' }), YAMAMOTO)).toEqual({ kind: 'missing' });
      expect(await store.takeTurns(9)).toEqual([]);
    });
  });
}
