import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Arrival, Outgoing, Store, TurnOutcome } from '../../src/engine/ports.ts';
import { answer, NOON, outcome, takeOne, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** Words that go out from the turn that made them. */
export function describeHandOver(engine: StoreUnderTest): void {
  describe('words that are handed over', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    async function handed(
      arrival: Arrival,
      changes: Partial<TurnOutcome>,
    ): Promise<readonly Outgoing[]> {
      await store.receive([arrival]);
      const rows: Outgoing[] = [];
      const turn = await takeOne(store);
      await store.commit(turn, outcome(changes), (row) => void rows.push(row));
      return rows;
    }

    test('are as if they had been taken, and nobody else takes them', async () => {
      const arrival = wrote('1');
      const [row, ...others] = await handed(arrival, { messages: words('re 1'), ifNotSent: 'it' });
      expect(row).toMatchObject({
        conversation: 'U1',
        messages: words('re 1'),
        replyToken: arrival.replyToken,
        receivedAt: NOON,
        saidAt: NOON,
        attempts: 0,
        lastWay: null,
        isAmbiguous: false,
        isSaidLater: true,
        isSoonUntrue: false,
      });
      expect(others).toEqual([]);
      expect(await store.takeOutgoing(10)).toEqual([]);
      const kept = await engine.lookInto(`select id, retry_key, lease from outbox`);
      expect(kept).toEqual([{ id: row?.id, retry_key: row?.retryKey, lease: row?.lease }]);
    });

    test('are settled like others, and make way for the next', async () => {
      const [first] = await handed(wrote('1'), { messages: words('re 1') });
      if (first === undefined) throw new Error('nothing was handed over');
      await store.recordAttempt(first, 'reply');
      await store.settle(first, { outcome: 'sent', lineMessageIds: ['9'] });
      const [next] = await handed(wrote('2'), { messages: words('re 2') });
      expect(next?.messages).toEqual(words('re 2'));
      expect(next?.lease).not.toBe('');
    });

    test('are taken by who looks for them when their lease has ended', async () => {
      const [row] = await handed(wrote('1'), { messages: words('re 1') });
      await engine.lookInto(`update outbox set leased_until = 0`);
      expect(await store.takeOutgoing(10)).toMatchObject([{ id: row?.id }]);
    });

    test('have their reply recorded with them: who finds them later knows that it may have been sent', async () => {
      const [row] = await handed(wrote('1'), { messages: words('re 1') });
      expect(row?.recorded).toBe('reply');
      await engine.lookInto(`update outbox set leased_until = 0`);
      const tried = { attempts: 1, lastWay: 'reply', isAmbiguous: true };
      expect(await store.takeOutgoing(10)).toMatchObject([tried]);
    });

    test.each([
      ['without a token', { replyToken: null }, NOON],
      ['whose token may soon be too old', {}, NOON.plus({ seconds: 20 })],
      ['whose clock was set back', {}, NOON.minus({ seconds: 1 })],
    ])('%s have no try recorded before they go', async (_, arrival, at) => {
      const [row] = await handed(wrote('1', arrival), { messages: words('re 1'), at });
      expect(row?.recorded).toBe(null);
      await engine.lookInto(`update outbox set leased_until = 0`);
      const untried = { attempts: 0, lastWay: null, isAmbiguous: false };
      expect(await store.takeOutgoing(10)).toMatchObject([untried]);
    });

    test('are untried again when nothing was sent', async () => {
      const [row] = await handed(wrote('1'), { messages: words('re 1') });
      if (row === undefined) throw new Error('nothing was handed over');
      const later = { outcome: 'later', afterMs: 0, because: '429', isAmbiguous: false } as const;
      await store.settle(row, later);
      expect(await store.takeOutgoing(10)).toMatchObject([{ id: row.id, isAmbiguous: false }]);
    });

    test('are never handed over past others of their talk', async () => {
      await answer(store, wrote('1'), { messages: words('re 1') });
      expect(await handed(wrote('2'), { messages: words('re 2') })).toEqual([]);
      const [first] = await store.takeOutgoing(10);
      expect(first?.messages).toEqual(words('re 1'));
      expect(await handed(wrote('3'), { messages: words('re 3') })).toEqual([]);
    });

    test('are of turns that were kept: a lost one hands nothing over', async () => {
      await store.receive([wrote('1')]);
      const turn = await takeOne(store);
      const rows: Outgoing[] = [];
      const lost = { ...turn, lease: 'lost' };
      const said = outcome({ messages: words('re 1') });
      expect(await store.commit(lost, said, (row) => void rows.push(row))).toBe(false);
      expect(rows).toEqual([]);
      expect(await store.commit(turn, said, (row) => void rows.push(row))).toBe(true);
      expect(rows).toMatchObject([{ messages: words('re 1') }]);
    });

    test('are of turns that say something', async () => {
      expect(await handed(wrote('1'), { messages: [] })).toEqual([]);
    });
  });
}
