import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/engine/ports.ts';
import { heard, outcome, takeOne, unsent, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';
import { pass, QUIET_MS, statusesIn } from './quiet.ts';

/** A burst of which a piece is taken back, comes twice, or whose turn fails. */
export function describeBrokenBursts(engine: StoreUnderTest): void {
  describe('broken bursts', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open({ quietMs: QUIET_MS });
    });
    afterEach(() => store.close());

    test('a piece that is taken back before the turn is not read, and the rest is', async () => {
      const slip = wrote('12%');
      const token = wrote('').replyToken;
      await store.receive([wrote('充電は'), slip]);
      await store.receive([unsent(slip)]);
      await store.receive([wrote('18%', { replyToken: token })]);
      await pass(engine);
      const turn = await takeOne(store);
      expect([heard(turn), turn.replyToken]).toEqual(['充電は 18%', token]);
      expect(await store.commit(turn, outcome())).toBe(true);
      expect(await statusesIn(engine)).toEqual(
        Array.from({ length: 4 }, () => ({ status: 'done' })),
      );
      expect(JSON.stringify(await store.talk('U1'))).not.toContain('12%');
    });

    test('a piece that is taken back while it is answered takes the answer with it', async () => {
      const slip = wrote('12%');
      await store.receive([wrote('充電は'), slip]);
      await pass(engine);
      const turn = await takeOne(store);
      await store.receive([unsent(slip)]);
      expect(await store.commit(turn, outcome({ messages: words('12%ですね') }))).toBe(false);
      expect(await store.takeOutgoing(1)).toEqual([]);
      await pass(engine);
      const again = await takeOne(store);
      expect(heard(again)).toBe('充電は');
      expect(await store.commit(again, outcome())).toBe(true);
      expect(await store.isIdle()).toBe(true);
    });

    test('a burst whose worker died is taken again whole, with what came meanwhile', async () => {
      await store.receive([wrote('端末が'), wrote('動かない')]);
      await pass(engine);
      await takeOne(store);
      await store.receive([wrote('んですけど')]);
      await engine.lookInto('update mailbox set leased_until = 0, ready_at = 0');
      const again = await takeOne(store);
      expect([heard(again), again.attempts]).toEqual(['端末が 動かない んですけど', 1]);
    });

    test('a burst that fails backs off whole, and is parked whole', async () => {
      await store.receive([wrote('端末が'), wrote('動かない')]);
      await pass(engine);
      await store.giveBack(await takeOne(store), 'bug', 60_000);
      await store.receive([wrote('もしもし')]);
      expect(await store.takeTurns(10)).toEqual([]);
      await pass(engine);
      const again = await takeOne(store);
      expect([heard(again), again.attempts]).toEqual(['端末が 動かない\nもしもし', 1]);
      await store.giveBack(again, 'bug', null);
      expect(await statusesIn(engine)).toEqual(
        Array.from({ length: 3 }, () => ({ status: 'parked' })),
      );
      expect(await store.isIdle()).toBe(true);
    });

    test('a redelivered piece neither comes twice nor holds up the answer', async () => {
      const piece = wrote('動かない');
      await store.receive([wrote('端末が'), piece]);
      await pass(engine);
      await store.receive([piece]);
      expect(heard(await takeOne(store))).toBe('端末が 動かない');
    });
  });
}
