import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { act, YAMAMOTO } from './given-acts.ts';
import type { Urgency } from '../../src/core/effect.ts';
import { NOON, answer, heard, messageIdOf, outcome, takeOne, ticket, unsent } from './given.ts';
import { tapped, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const REST_OF_TICKET = `'U1', 'merchantAsked', 'canWait', '', '[]'`;

/** What staff see, and what nobody may see any more. */
export function describeDesk(engine: StoreUnderTest): void {
  describe('desk', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('tickets come by harm, then by waiting time', async () => {
      await answer(store, wrote('1'), { ticket: ticket('A'), at: NOON });
      await answer(store, wrote('2'), {
        ticket: ticket('B', { urgency: 'cannotTakePayments' }),
        at: NOON.plus({ minutes: 2 }),
      });
      await answer(store, wrote('3'), {
        ticket: ticket('C', { urgency: 'cannotTakePayments' }),
        at: NOON.plus({ minutes: 1 }),
      });
      const tickets = await store.tickets();
      expect(tickets.map((kept) => kept.number)).toEqual(['C', 'B', 'A']);
      expect(tickets.at(2)).toEqual({
        ...ticket('A'),
        conversation: 'U1',
        openedAt: NOON,
        status: 'waiting',
        claimedBy: null,
        claimedById: null,
        passedBy: null,
        firstReplyAt: null,
        closedAt: null,
        resolution: null,
        callBackAt: null,
        callBackBy: null,
        openingWords: [],
        unanswered: null,
        isBlocked: false,
        notArrived: null,
        onItsWay: null,
        lineName: null,
      });
    });

    test('words on an open ticket are unanswered until staff have spoken, or they are taken back', async () => {
      await store.receive([tapped('担当者に相談')]);
      const turn = await takeOne(store);
      const number = `0819-${turn.number}`;
      await store.commit(turn, outcome({ ticket: ticket(number) }));
      const shown = async () => (await store.ticket(number))?.unanswered ?? null;
      expect(await shown()).toBeNull();
      const later = { receivedAt: NOON.plus({ minutes: 5 }) };
      const [first, second] = [wrote('3,300円です'), wrote('まだですか', later)];
      await answer(store, first, { messages: words('お待ちください') });
      await answer(store, second, {});
      const both = {
        count: 2,
        since: NOON,
        last: later.receivedAt,
        words: 'まだですか',
        sent: null,
      };
      expect(await shown()).toEqual(both);
      expect((await store.tickets())[0]?.unanswered).toEqual(both);
      await answer(store, unsent(second), { blankedMessages: [messageIdOf(second)] });
      expect(await shown()).toMatchObject({ count: 1, words: '3,300円です' });
      const photo = { type: 'merchantSent', kind: 'image', messageId: 'a-photo' } as const;
      await answer(store, wrote('', { event: photo }), {});
      expect(await shown()).toMatchObject({ count: 2, words: null, sent: 'image' });
      const staffWrote = { type: 'staffWrote', staff: '山本', text: 'はい' } as const;
      await answer(store, wrote('', { event: staffWrote }), { messages: words('はい') });
      expect(await shown()).toBeNull();
    });

    test('a ticket is raised, and never lowered', async () => {
      await answer(store, tapped('担当者に相談'), { ticket: ticket('0819-1') });
      const raise = async (urgency: Urgency, reason: 'unsafe' | 'paymentUnknown' | null) => {
        const ticketChanges = [{ type: 'raise', number: '0819-1', urgency, reason }] as const;
        await answer(store, wrote('急いでいます'), { ticketChanges });
        const kept = await store.ticket('0819-1');
        return [kept?.urgency, kept?.reason];
      };
      expect(await raise('customerWaiting', null)).toEqual(['customerWaiting', 'merchantAsked']);
      expect(await raise('cannotTakePayments', 'unsafe')).toEqual(['cannotTakePayments', 'unsafe']);
      expect(await raise('customerWaiting', 'paymentUnknown')).toEqual([
        'cannotTakePayments',
        'unsafe',
      ]);
      expect(await raise('customerWaiting', null)).toEqual(['cannotTakePayments', 'unsafe']);
    });

    test('a ticket that is of no payment after all is called what it is, and danger stays', async () => {
      const doubted = { ...ticket('0819-1'), reason: 'paymentUnknown' } as const;
      await answer(store, tapped('担当者に相談'), { ticket: doubted });
      const clear = { type: 'clear', number: '0819-1', reason: 'stepFailed' } as const;
      await answer(store, wrote('更新の失敗の件です'), { ticketChanges: [clear] });
      expect((await store.ticket('0819-1'))?.reason).toBe('stepFailed');
      const raise = { type: 'raise', urgency: 'customerWaiting', reason: 'unsafe' } as const;
      const raised = [{ ...raise, number: '0819-1' }, clear] as const;
      await answer(store, wrote('煙が出ています'), { ticketChanges: raised });
      expect((await store.ticket('0819-1'))?.reason).toBe('unsafe');
    });

    test('a ticket shows what was written last before it was opened, as long as it is open', async () => {
      const receivedAt = NOON.minus({ minutes: 61 });
      await answer(store, wrote('きのうの件', { receivedAt }), { messages: words('はい') });
      for (const text of ['もしもし', 'こんにちは']) await answer(store, wrote(text), {});
      const written = [wrote('端末から'), wrote('煙が出ています'), wrote('3')];
      await store.receive(written);
      const turn = await takeOne(store);
      const number = `0819-${turn.number}`;
      await store.commit(turn, outcome({ ticket: ticket(number), messages: words('離れて') }));
      const shown = async () => (await store.ticket(number))?.openingWords;
      expect(await shown()).toEqual(['端末から', '煙が出ています']);
      await answer(store, wrote('助けて'), {});
      expect((await store.tickets())[0]?.openingWords).toEqual(['端末から', '煙が出ています']);
      await store.receive(written.slice(1).map(unsent));
      expect(await shown()).toEqual(['もしもし', 'こんにちは', '端末から']);
      await answer(store, wrote('もう大丈夫'), { ticketChanges: [{ type: 'withdraw', number }] });
      expect(await shown()).toEqual([]);
    });

    test('a ticket that staff have given back is not withdrawn as well', async () => {
      await answer(store, wrote('1'), { ticket: ticket('A') });
      await store.desk.act(act({ what: 'return' }), YAMAMOTO);
      await answer(store, wrote('もう大丈夫'), {
        ticketChanges: [{ type: 'withdraw', number: 'A' }],
      });
      expect((await store.ticket('A'))?.status).toBe('returned');
    });

    test('all open tickets are shown, and the latest 200 that are over', async () => {
      await answer(store, wrote('1'), { ticket: ticket('open') });
      const numbers = Array.from({ length: 202 }, (_, at) => `T${1000 + at}`);
      await engine.lookInto(
        `insert into ticket (number, opened_at, status, conversation, reason, urgency, summary, terminals) values ${numbers
          .map(
            (number, at) =>
              `('${number}', '${NOON.plus({ minutes: at }).toUTC().toISO()}', 'withdrawn', ${REST_OF_TICKET})`,
          )
          .join()}`,
      );
      const shown = (await store.tickets()).map((kept) => kept.number);
      expect(shown).toEqual(['open', ...numbers.slice(2)]);
      expect(await store.ticket('T1000')).toMatchObject({ number: 'T1000', status: 'withdrawn' });
      expect(await store.ticket('T1')).toBeNull();
    });

    test('an unsent message is blanked everywhere, and its place stays', async () => {
      const secret = wrote('秘密');
      const unsend = unsent(secret);
      await answer(store, secret, {});
      await answer(store, wrote('つぎ'), {});
      await answer(store, unsend, { blankedMessages: [messageIdOf(secret)] });
      expect((await store.talk('U1')).map((line) => line.content)).toMatchObject([
        unsend.event,
        { text: 'つぎ' },
      ]);
      expect(JSON.stringify(await engine.lookInto('select * from inbox'))).not.toContain('秘密');
    });

    test('a message unsent before its turn is not answered with its words', async () => {
      const secret = wrote('秘密');
      await store.receive([secret]);
      await store.receive([unsent(secret)]);
      const turn = await takeOne(store);
      expect(turn.event).toEqual({ type: 'merchantUnsent', messageId: messageIdOf(secret) });
      expect(JSON.stringify(await store.talk('U1'))).not.toContain('秘密');
    });

    test('a message unsent while it is answered is not answered with its words', async () => {
      const secret = wrote('秘密');
      await store.receive([secret]);
      const turn = await takeOne(store);
      await store.receive([unsent(secret)]);
      expect(await store.commit(turn, outcome({ messages: words('秘密ですね') }))).toBe(false);
      const again = await takeOne(store);
      expect([again.number, heard(again)]).toEqual([turn.number, 'merchantUnsent']);
      expect(await store.commit(again, outcome())).toBe(true);
      expect(await store.takeOutgoing(1)).toEqual([]);
    });

    test('an unsend that overtakes its message still blanks it', async () => {
      const secret = wrote('秘密');
      await answer(store, unsent(secret), { blankedMessages: [messageIdOf(secret)] });
      await store.receive([secret]);
      expect(heard(await takeOne(store))).toBe('merchantUnsent');
      expect(JSON.stringify(await engine.lookInto('select * from inbox'))).not.toContain('秘密');
    });

    test('a message that waits behind the turn that blanks it is blanked too', async () => {
      const secret = wrote('秘密');
      await store.receive([tapped('1'), secret]);
      const blankedMessages = [messageIdOf(secret)];
      await store.commit(await takeOne(store), outcome({ blankedMessages }));
      expect(heard(await takeOne(store))).toBe('merchantUnsent');
    });
  });
}
