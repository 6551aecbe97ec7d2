import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Store } from '../../src/engine/ports.ts';
import { NOON, heard, outcome, takeOne, tapped, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';
import { pass, QUIET_MS, statusesIn } from './quiet.ts';

/** Within which a busy machine takes its next step. */
const STEP_MS = 500;

/** What a merchant writes in pieces, one right after the other, is one turn. */
export function describeBursts(engine: StoreUnderTest): void {
  describe('bursts', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open({ quietMs: QUIET_MS });
    });
    afterEach(() => store.close());

    test('pieces of one burst are one turn, with the newest token, and all done with it', async () => {
      const pieces = ['あの', '端末が', '動かないんですけど'].map((text) => wrote(text));
      for (const piece of pieces) {
        await store.receive([piece]);
        expect(await store.takeTurns(10)).toEqual([]);
      }
      await pass(engine);
      const turn = await takeOne(store);
      expect(turn).toMatchObject({
        event: { text: 'あの 端末が 動かないんですけど' },
        replyToken: pieces[2]?.replyToken,
        numbers: [turn.number - 2, turn.number - 1, turn.number],
      });
      expect(await store.commit(turn, outcome({ messages: words('充電は足りていますか') }))).toBe(
        true,
      );
      expect(await statusesIn(engine)).toEqual(pieces.map(() => ({ status: 'done' })));
      expect(await store.takeOutgoing(10)).toHaveLength(1);
      const lines = (await store.talk('U1')).map(({ content }) => content);
      expect(lines).toEqual([...pieces.map(({ event }) => event), words('充電は足りていますか')]);
    });

    test('each piece moves the moment on, but not past 1.5 seconds after the first', async () => {
      await store.receive([wrote('あの')]);
      const [first] = await momentsOf(engine);
      expect(first?.readyIn).toBeGreaterThan(QUIET_MS - STEP_MS);
      expect(first?.readyIn).toBeLessThanOrEqual(QUIET_MS);
      expect(first?.gathersFor).toBeLessThanOrEqual(1500);
      await engine.lookInto('update mailbox set ready_at = ready_at - 600');
      await store.receive([wrote('端末が')]);
      const [second] = await momentsOf(engine);
      expect(second?.readyIn).toBeGreaterThan(QUIET_MS - STEP_MS);
      await engine.lookInto('update mailbox set gathers_until = gathers_until - 1400');
      await store.receive([wrote('動かない')]);
      const [last] = await momentsOf(engine);
      expect(last?.readyIn).toBe(last?.gathersFor);
      expect(last?.readyIn).toBeLessThanOrEqual(100);
    });

    test.each([
      ['a button', tapped('t1:person')],
      [
        'a sticker',
        wrote('', { event: { type: 'merchantSent', kind: 'sticker', messageId: 's' } }),
      ],
      ['a word of the staff', wrote('', { event: { type: 'staffWrote', staff: '係', text: 'a' } })],
    ])(
      '%s waits for nothing, and what was written before it goes first',
      async (_what, arrival) => {
        await store.receive([wrote('端末が'), wrote('動かない')]);
        await store.receive([arrival]);
        const written = await takeOne(store);
        expect(heard(written)).toBe('端末が 動かない');
        await store.commit(written, outcome());
        expect((await takeOne(store)).event).toEqual(arrival.event);
      },
    );

    test('a sentence about a payment waits for nothing, and takes the pieces before it along', async () => {
      await store.receive([wrote('あの')]);
      await store.receive([wrote('お会計の途中でアプリが落ちました')]);
      expect(heard(await takeOne(store))).toBe('あの お会計の途中でアプリが落ちました');
    });

    test('what is written during a turn is gathered for the next one', async () => {
      await store.receive([tapped('1')]);
      const turn = await takeOne(store);
      await store.receive([wrote('あと')]);
      await store.commit(turn, outcome());
      expect(await store.takeTurns(10)).toEqual([]);
      await store.receive([wrote('何分ですか')]);
      await pass(engine);
      expect(heard(await takeOne(store))).toBe('あと 何分ですか');
    });

    test('a button between two messages keeps them apart', async () => {
      await store.receive([wrote('1'), tapped('2'), wrote('3'), wrote('4')]);
      const order: string[] = [];
      for (let turns = 0; turns < 3; turns += 1) {
        await pass(engine);
        const turn = await takeOne(store);
        order.push(heard(turn));
        await store.commit(turn, outcome());
      }
      expect(order).toEqual(['1', '2', '3 4']);
      expect(await store.isIdle()).toBe(true);
    });

    test('what another channel answers is not mixed with what we answer', async () => {
      await store.receive([wrote('1', { mode: 'standby' }), wrote('2')]);
      await pass(engine);
      const turn = await takeOne(store);
      expect([heard(turn), turn.mode]).toEqual(['1', 'standby']);
      await store.commit(turn, outcome());
      expect(await takeOne(store)).toMatchObject({ mode: 'active' });
    });

    test('an event this version cannot read ends the burst before it', async () => {
      await store.receive([wrote('1'), wrote('2'), wrote('3')]);
      await engine.lookInto(
        `update inbox set payload = '{"type":"new"}' where number = (select max(number) from inbox)`,
      );
      await pass(engine);
      expect(heard(await takeOne(store))).toBe('1 2');
    });

    test('of very many messages twenty are read together, and none is lost', async () => {
      await store.receive(Array.from({ length: 45 }, (_, at) => wrote(`${at}`)));
      const sizes: number[] = [];
      for (let turns = 0; turns < 3; turns += 1) {
        await pass(engine);
        const turn = await takeOne(store);
        sizes.push(turn.numbers.length);
        await store.commit(turn, outcome({ at: NOON }));
      }
      expect(sizes).toEqual([20, 20, 5]);
      expect(await store.isIdle()).toBe(true);
    });
  });
}

const rows = z.array(z.object({ ready_at: z.coerce.number(), gathers_until: z.coerce.number() }));

/** How many ms from now each conversation is ready, and gathers at the longest. */
async function momentsOf(engine: StoreUnderTest) {
  const found = rows.parse(await engine.lookInto('select ready_at, gathers_until from mailbox'));
  const now = Date.now();
  return found.map((row) => ({ readyIn: row.ready_at - now, gathersFor: row.gathers_until - now }));
}
