import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Store } from '../../src/engine/ports.ts';
import { NOON, answer, heard, outcome, takeOne, tapped, ticket, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** What happens to work whose worker is late or dead. */
export function describeLeases(engine: StoreUnderTest): void {
  describe('leases', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('a turn that took too long is taken again, with the same number, and counts as a try', async () => {
      await store.receive([wrote('1')]);
      const late = await takeOne(store);
      expect(await store.takeTurns(1)).toEqual([]);
      await endLeases(engine, 'mailbox');
      const again = await takeOne(store);
      expect([again.number, again.attempts]).toEqual([late.number, 1]);
      expect(again.lease).not.toBe(late.lease);
    });

    test.each([
      ['its worker died', 'update mailbox set leased_until = leased_until + 3600000'],
      [
        'it waited',
        'update mailbox set lease = null, leased_until = 0, ready_at = ready_at + 3600000, gathers_until = null',
      ],
    ])(
      'a clock that was set back by an hour while %s holds up nobody who writes',
      async (_why, back) => {
        await store.receive([wrote('1')]);
        await takeOne(store);
        await engine.lookInto(back);
        await store.receive([wrote('2')]);
        expect(await store.takeTurns(9)).toHaveLength(1);
      },
    );

    test('nothing of an overtaken turn is kept', async () => {
      await store.receive([wrote('1'), tapped('2')]);
      const late = await takeOne(store);
      await endLeases(engine, 'mailbox');
      const inTime = await takeOne(store);
      const lost = outcome({
        state: { ...late.state, misunderstandings: 9 },
        messages: words('late'),
        timers: [{ timer: 'remind', dueAt: NOON, about: '' }],
        ticket: ticket('N1'),
      });
      expect(await store.commit(late, lost)).toBe(false);
      expect(await store.state('U1')).toBeNull();
      expect(await store.takeOutgoing(10)).toEqual([]);
      expect(await store.ringTimers(NOON)).toBe(0);
      expect(await store.tickets()).toEqual([]);
      expect(await store.commit(inTime, outcome())).toBe(true);
      expect(await store.commit(late, lost)).toBe(false);
      expect(heard(await takeOne(store))).toBe('2');
    });

    test('an overtaken worker can neither park the event nor make it wait', async () => {
      await store.receive([wrote('1')]);
      const late = await takeOne(store);
      await endLeases(engine, 'mailbox');
      const inTime = await takeOne(store);
      await store.giveBack(late, 'bug', null);
      await store.giveBack(late, 'bug', 60_000);
      expect(await store.commit(inTime, outcome())).toBe(true);
    });

    test('a turn is held for 15 seconds, words for a minute', async () => {
      await answer(store, wrote('1'), { messages: words('はい') });
      await store.receive([wrote('2')]);
      await takeOne(store);
      const [row] = await store.takeOutgoing(1);
      if (row === undefined) throw new Error('No words');
      expect(await secondsLeft(engine, 'mailbox')).toBe(15);
      expect(await secondsLeft(engine, 'outbox')).toBe(60);
      await engine.lookInto('update outbox set leased_until = leased_until - 30000');
      await store.recordAttempt(row, 'push');
      expect(await secondsLeft(engine, 'outbox')).toBe(60);
    });

    test('words whose worker died while sending are taken again as ambiguous', async () => {
      await answer(store, wrote('1'), { messages: words('はい') });
      const [row] = await store.takeOutgoing(1);
      if (row === undefined) throw new Error('No words');
      await store.recordAttempt(row, 'reply');
      expect(await store.takeOutgoing(1)).toEqual([]);
      await endLeases(engine, 'outbox');
      const [again] = await store.takeOutgoing(1);
      expect(again).toMatchObject({ isAmbiguous: true, lastWay: 'reply', attempts: 1 });
      expect(again?.retryKey).toBe(row.retryKey);
      await expect(store.recordAttempt(row, 'reply')).rejects.toThrow('no longer');
    });
  });
}

type Leased = 'mailbox' | 'outbox';

const endLeases = (engine: StoreUnderTest, table: Leased) =>
  engine.lookInto(`update ${table} set leased_until = 1 where lease is not null`);

/** Of the only lease in the table, to the next five. */
async function secondsLeft(engine: StoreUnderTest, table: Leased): Promise<number> {
  const rows = await engine.lookInto(`select leased_until from ${table}`);
  const [{ leased_until: end }] = z
    .tuple([z.object({ leased_until: z.coerce.number() })])
    .parse(rows);
  return Math.ceil((end - Date.now()) / 5000) * 5;
}
