import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { Turn } from '../../src/engine/ports.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { act, YAMAMOTO } from './given-acts.ts';
import { answer, heard, NOON, outcome, takeOne, tapped, ticket, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** What another version kept, or what is broken: one row never stops the others. */
export function describeUnreadable(engine: StoreUnderTest): void {
  describe('unreadable rows', () => {
    let store: WholeStore;
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
      [
        'an event',
        `update inbox set payload = '{' where conversation = 'U1' and status = 'waiting'`,
        'merchantSent',
      ],
      ['a state', `update conversation set state = '{' where conversation = 'U1'`, '1'],
    ])(
      '%s that is broken does not stop the others, and is answered in the end',
      async (_what, breakIt, said) => {
        await store.receive([wrote('0')]);
        await store.commit(await takeOne(store), outcome());
        await store.receive([wrote('1'), wrote('2', { conversation: 'U2' })]);
        await engine.lookInto(breakIt);
        expect((await store.takeTurns(10)).map(heard)).toEqual(['2']);
        const turn = await takeAfterAll(store, engine);
        expect(turn && heard(turn)).toBe(said);
        expect(turn?.state).toMatchObject({
          ...FRESH_STATE,
          against: { unread: NOON.toUTC().toISO() },
        });
        expect(turn && (await store.commit(turn, outcome({ state: turn.state })))).toBe(true);
        await store.receive([wrote('3')]);
        expect(heard(await takeOne(store))).toBe('3');
      },
    );

    test('a talk whose state is lost stays with the staff who have it', async () => {
      await answer(store, wrote('0'), { ticket: ticket('A') });
      await store.desk.act(act(), YAMAMOTO);
      await engine.lookInto(`update conversation set state = '[]'`);
      const turn = await takeAfterAll(store, engine);
      expect(turn?.state.handOff).toMatchObject({ number: 'A', isClaimed: true });
    });

    test('an event of our own that nobody can read is put aside, and what follows is read', async () => {
      await store.receive([wrote('', { eventId: 'desk:1' }), wrote('2')]);
      await engine.lookInto(`update inbox set payload = '{' where event_id = 'desk:1'`);
      expect(await takeAfterAll(store, engine)).toBeUndefined();
      expect(heard(await takeOne(store))).toBe('2');
      const parked = await engine.lookInto(`select event_id from inbox where status = 'parked'`);
      expect(parked).toEqual([{ event_id: 'desk:1' }]);
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

/** What is taken at the fifth try; none of those before gives anything. */
async function takeAfterAll(store: WholeStore, engine: StoreUnderTest): Promise<Turn | undefined> {
  await engine.lookInto(`update mailbox set ready_at = 0, attempts = 0 where conversation = 'U1'`);
  for (let tries = 1; tries < 5; tries += 1) {
    expect(await store.takeTurns(10)).toEqual([]);
    await engine.lookInto(`update mailbox set ready_at = 0 where conversation = 'U1'`);
  }
  return (await store.takeTurns(10))[0];
}
