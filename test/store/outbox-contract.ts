import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Outgoing, Store } from '../../src/engine/ports.ts';
import { NOON, answer, outcome, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** How words leave. */
export function describeOutbox(engine: StoreUnderTest): void {
  describe('outbox', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    const say = (text: string, conversation = 'U1') =>
      answer(store, wrote(text, { conversation }), { messages: words(`re ${text}`) });

    async function takeRow(): Promise<Outgoing> {
      const [row] = await store.takeOutgoing(1);
      if (row === undefined) throw new Error('No words are waiting');
      return row;
    }

    test('a row holds the words, the reply token and a retry key of its own', async () => {
      const first = await say('1');
      await say('2', 'U2');
      const [row, other] = await store.takeOutgoing(10);
      expect(row).toMatchObject({
        conversation: 'U1',
        messages: words('re 1'),
        replyToken: first.replyToken,
        receivedAt: NOON,
        attempts: 0,
        lastWay: null,
        isAmbiguous: false,
      });
      expect(row?.retryKey).toMatch(/^[0-9a-f-]{36}$/u);
      expect(other?.retryKey).not.toBe(row?.retryKey);
    });

    test('a turn without words leaves no row', async () => {
      await answer(store, wrote('1'), { messages: [] });
      expect(await store.takeOutgoing(10)).toEqual([]);
    });

    test('of a conversation only the oldest unsettled words are in hand', async () => {
      await say('1');
      await say('2');
      await say('3', 'U2');
      const [one, three, ...others] = await store.takeOutgoing(10);
      expect([one?.messages, three?.messages]).toEqual([words('re 1'), words('re 3')]);
      expect(others).toEqual([]);
      expect(await store.takeOutgoing(10)).toEqual([]);
      if (one !== undefined) await store.settle(one, { outcome: 'sent', lineMessageIds: ['9'] });
      expect((await takeRow()).messages).toEqual(words('re 2'));
    });

    describe('words that are said later if they cannot be sent', () => {
      const later = { messages: words('re 1'), ifNotSent: 'it' };
      const given = { outcome: 'never', because: 'no push is left' } as const;

      test('are told to their conversation when they are given up, once', async () => {
        await answer(store, wrote('1'), later);
        const row = await takeRow();
        expect(row.isSaidLater).toBe(true);
        for (const _ of [1, 2]) await store.settle(row, given);
        const [turn, ...others] = await store.takeTurns(10);
        expect(turn).toMatchObject({ conversation: 'U1', replyToken: null });
        expect(turn?.event).toEqual({ type: 'notSent', about: 'it' });
        expect(others).toEqual([]);
        if (turn) await store.commit(turn, outcome());
        expect(await store.takeTurns(10)).toEqual([]);
      });

      test('are not when they were sent, are still to be sent, or may have arrived', async () => {
        const others = [
          { outcome: 'sent', lineMessageIds: ['1'] },
          { outcome: 'later', afterMs: 0, because: '429', isAmbiguous: false },
          { outcome: 'unknown', because: 'a time-out' },
        ] as const;
        for (const settlement of others) {
          await engine.empty();
          await answer(store, wrote('1'), later);
          await store.settle(await takeRow(), settlement);
          expect(await store.takeTurns(10)).toEqual([]);
        }
      });

      test('are not by a worker that has lost the row', async () => {
        await answer(store, wrote('1'), later);
        await store.settle({ ...(await takeRow()), lease: 'lost' }, given);
        expect(await store.takeTurns(10)).toEqual([]);
      });

      test('say nothing where nothing was asked for', async () => {
        await say('1');
        await store.settle(await takeRow(), given);
        expect(await store.takeTurns(10)).toEqual([]);
      });
    });

    test('words that are to be sent later hold back the next ones', async () => {
      await say('1');
      await say('2');
      const row = await takeRow();
      await store.recordAttempt(row, 'push');
      const busy = { outcome: 'later', because: '429', isAmbiguous: false } as const;
      await store.settle(row, { ...busy, afterMs: 50_000 });
      expect(await store.takeOutgoing(10)).toEqual([]);
      await engine.lookInto(`update outbox set ready_at = 0`);
      expect(await takeRow()).toMatchObject({
        id: row.id,
        retryKey: row.retryKey,
        attempts: 1,
        lastWay: 'push',
        isAmbiguous: false,
      });
    });

    async function makeFirstWait(afterMs: number, isAmbiguous = false): Promise<void> {
      await say('1');
      await say('2');
      const waits = { outcome: 'later', afterMs, because: 'limit', isAmbiguous } as const;
      await store.settle(await takeRow(), waits);
    }

    describe('words that wait for long', () => {
      test('do not hold back the next ones, and have their turn', async () => {
        await makeFirstWait(7_200_000);
        expect((await takeRow()).messages).toEqual(words('re 2'));
        expect(await store.takeOutgoing(10)).toEqual([]);
        await engine.lookInto(`update outbox set ready_at = 0`);
        expect((await takeRow()).messages).toEqual(words('re 1'));
      });

      test('and may have been sent keep their place', async () => {
        await makeFirstWait(7_200_000, true);
        expect(await store.takeOutgoing(10)).toEqual([]);
      });

      test('and may have been sent are tried once more as soon as more is said', async () => {
        await makeFirstWait(7_200_000, true);
        await say('3');
        expect((await takeRow()).messages).toEqual(words('re 1'));
      });

      test('only from a minute on', async () => {
        await makeFirstWait(59_000);
        expect(await store.takeOutgoing(10)).toEqual([]);
      });
    });

    test('words that come back are not kept waiting by those said since', async () => {
      await say('1');
      const again = { afterMs: 0, because: '500', isAmbiguous: false };
      await store.settle(await takeRow(), { outcome: 'later', ...again });
      await say('2', 'U2');
      expect((await takeRow()).messages).toEqual(words('re 1'));
      expect((await takeRow()).messages).toEqual(words('re 2'));
    });

    test('of tries that are recorded together one of a row that is not in hand fails alone', async () => {
      await say('1');
      await say('2', 'U2');
      const [one, two] = await store.takeOutgoing(10);
      if (one === undefined || two === undefined) throw new Error('two rows wait');
      const tries = [{ ...one, lease: 'lost' }, two].map((row) => store.recordAttempt(row, 'push'));
      const [lost, kept] = await Promise.allSettled(tries);
      expect(lost).toMatchObject({
        reason: { message: `Outbox row ${one.id} is no longer in this worker's hand` },
      });
      expect(kept?.status).toBe('fulfilled');
      expect(await engine.lookInto('select attempts from outbox order by id')).toMatchObject([
        { attempts: 0 },
        { attempts: 1 },
      ]);
    });

    test('words that may have been sent come back as ambiguous', async () => {
      await say('1');
      const row = await takeRow();
      await store.recordAttempt(row, 'reply');
      await store.settle(row, { outcome: 'later', afterMs: 0, because: 'slow', isAmbiguous: true });
      expect(await takeRow()).toMatchObject({ isAmbiguous: true, lastWay: 'reply' });
    });

    test.each(['unknown', 'never'] as const)(
      'words settled as %s are over, and the desk sees it',
      async (ending) => {
        await say('1');
        await say('2');
        await store.settle(await takeRow(), { outcome: ending, because: 'blocked' });
        expect((await takeRow()).messages).toEqual(words('re 2'));
        const said = (await store.talk('U1')).filter(({ from }) => from === 'bot');
        expect(said.map(({ delivery }) => delivery)).toEqual([ending, 'waiting']);
      },
    );
  });
}
