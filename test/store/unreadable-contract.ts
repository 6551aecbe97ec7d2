import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { Store } from '../../src/engine/ports.ts';
import { answer, heard, outcome, takeOne, tapped, ticket, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** What another version kept, or what is broken: one row never stops the others. */
export function describeUnreadable(engine: StoreUnderTest): void {
  describe('unreadable rows', () => {
    let store: Store;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('an event this version cannot read waits, and does not stop the others', async () => {
      await store.receive([wrote('1'), wrote('2', { conversation: 'U2' })]);
      await engine.lookInto(
        `update inbox set payload = '{"type":"new"}' where conversation = 'U1'`,
      );
      const turns = await store.takeTurns(10);
      expect(turns.map(heard)).toEqual(['2']);
      expect(await store.takeTurns(10)).toEqual([]);
      expect(await store.isIdle()).toBe(false);
    });

    test.each([
      ['an event', `update inbox set payload = '{' where conversation = 'U1'`],
      ['a state', `update conversation set state = '{' where conversation = 'U1'`],
    ])('%s that is broken does not stop the others', async (_what, breakIt) => {
      await store.receive([wrote('0')]);
      await store.commit(await takeOne(store), outcome());
      await store.receive([wrote('1'), wrote('2', { conversation: 'U2' })]);
      await engine.lookInto(breakIt);
      expect((await store.takeTurns(10)).map(heard)).toEqual(['2']);
      for (let tries = 1; tries < 5; tries += 1) {
        await engine.lookInto(`update mailbox set ready_at = 0 where conversation = 'U1'`);
        expect(await store.takeTurns(10)).toEqual([]);
      }
      expect(
        await engine.lookInto(`select number from inbox where status = 'parked'`),
      ).toHaveLength(1);
    });

    test('a part of the state that an earlier version kept otherwise starts afresh', async () => {
      await store.receive([wrote('1'), tapped('2')]);
      await store.commit(
        await takeOne(store),
        outcome({ state: { ...FRESH_STATE, language: 'en' } }),
      );
      await engine.lookInto(
        `update conversation set state = '{"language":"en","offer":{"old":1},"gone":true}'`,
      );
      const { state } = await takeOne(store);
      expect(state).toMatchObject({ ...FRESH_STATE, language: 'en' });
    });

    test('what only a newer version knows of a talk outlives a turn of this one', async () => {
      await store.receive([wrote('1'), tapped('2')]);
      await store.commit(await takeOne(store), outcome());
      await engine.lookInto(`update conversation set state = '{"language":"en","later":{"on":1}}'`);
      const turn = await takeOne(store);
      await store.commit(turn, outcome({ state: { ...turn.state, misunderstandings: 1 } }));
      const [row] = await engine.lookInto('select state from conversation');
      expect(JSON.stringify(row)).toContain('later');
    });

    test('while a newer version has handed a talk over for a reason of its own, the bot keeps still', async () => {
      await store.receive([wrote('1'), tapped('2')]);
      await store.commit(await takeOne(store), outcome());
      const handOff = {
        number: 'N1',
        reason: 'new',
        openedAt: '',
        isClaimed: true,
        hasSaidWaiting: false,
      };
      await engine.lookInto(`update conversation set state = '${JSON.stringify({ handOff })}'`);
      expect((await takeOne(store)).state.handOff).toMatchObject({ number: 'N1', isClaimed: true });
    });

    test('a ticket that a newer version words otherwise is shown, and does not hide the others', async () => {
      await answer(store, wrote('1'), { ticket: ticket('N1') });
      await answer(store, wrote('2', { conversation: 'U2' }), { ticket: ticket('N2') });
      await engine.lookInto(
        `update ticket set reason = 'new', urgency = 'new', terminals = '{' where number = 'N1'`,
      );
      expect(await store.tickets()).toMatchObject([
        { number: 'N1', reason: 'merchantAsked', urgency: 'customerWaiting', terminals: [] },
        { number: 'N2' },
      ]);
    });

    test('words that cannot be read do not keep the others from leaving', async () => {
      await answer(store, wrote('1'), { messages: words('re 1') });
      await answer(store, wrote('2', { conversation: 'U2' }), { messages: words('re 2') });
      await engine.lookInto(`update outbox set messages = '[{' where conversation = 'U1'`);
      const rows = await store.takeOutgoing(10);
      expect(rows.map((row) => row.messages)).toEqual([[], words('re 2')]);
    });

    test('a line that this version cannot read leaves the others', async () => {
      await answer(store, wrote('1'), { messages: words('はい') });
      await answer(store, wrote('2'), { messages: words('いいえ') });
      await engine.lookInto(
        `update inbox set payload = '{"type":"new"}' where number = (select min(number) from inbox)`,
      );
      await engine.lookInto(
        `update outbox set messages = '[' where id = (select max(id) from outbox)`,
      );
      expect((await store.talk('U1')).map((line) => line.content)).toMatchObject([
        words('はい'),
        { text: '2' },
        [],
      ]);
    });
  });
}
