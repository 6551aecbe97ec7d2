import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { SHOP } from '../core/the-shop.ts';
import { NOON, TRACE, answer, ticket, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const YAMAMOTO = { by: { id: 'y', name: '山本' }, at: NOON };
const OGAWA = { by: { id: 'o', name: '小川' }, at: NOON.plus({ minutes: 1 }) };

/** A talk as staff read it, and what stands beside it. */
export function describeTalk(engine: StoreUnderTest): void {
  describe('talks', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('shows who said what, when, why, and whether it arrived', async () => {
      const staffWrote = { type: 'staffWrote', staff: '佐藤', text: 'お待たせしました' } as const;
      const first = wrote('1', { receivedAt: NOON });
      const later = NOON.plus({ minutes: 5 });
      const trace = { ...TRACE, topics: ['os.skip'], said: ['os.skip'], turn: 1 };
      await answer(store, first, { messages: words('はい'), at: NOON, trace });
      await answer(store, wrote('', { event: staffWrote, receivedAt: later }), {
        messages: words(staffWrote.text),
        at: later,
      });
      const [row] = await store.takeOutgoing(1);
      if (row !== undefined) await store.settle(row, { outcome: 'sent', lineMessageIds: ['9'] });
      expect(await store.talk('U1')).toMatchObject([
        { at: NOON, from: 'merchant', content: first.event, delivery: null, trace },
        { at: NOON, from: 'bot', content: words('はい'), delivery: 'sent', trace },
        { at: later, from: 'staff', content: words(staffWrote.text), delivery: 'waiting' },
      ]);
      expect(await store.talk('U2')).toEqual([]);
    });

    test('a long talk is read in parts, which together are all of it', async () => {
      const asked = Array.from({ length: 240 }, (_, at) =>
        wrote(String(at), { receivedAt: NOON.plus({ minutes: at }) }),
      );
      await store.receive(asked);
      await engine.lookInto(
        `insert into outbox (conversation, turn, said_by, said_at, messages, retry_key, received_at, status)
         select conversation, number, 'bot', received_at, '["yes"]', event_id, received_at, 'sent' from inbox`,
      );
      const last = await store.talk('U1');
      expect(last).toHaveLength(200);
      expect(last.at(0)?.content).toEqual(asked.at(140)?.event);
      expect(last.at(-1)).toMatchObject({ from: 'bot', at: asked.at(-1)?.receivedAt });
      const middle = await store.talk('U1', { before: last[0]?.turn });
      const first = await store.talk('U1', { before: middle[0]?.turn });
      expect([middle.length, first.length]).toEqual([200, 80]);
      expect(await store.talk('U1', { before: first[0]?.turn })).toEqual([]);
      expect(await store.talk('U1', { from: middle[0]?.turn })).toEqual([...middle, ...last]);
      const starts = [last, middle, first].map((part) =>
        store.startOfPart('U1', part[0]?.turn ?? 0),
      );
      expect(await Promise.all(starts)).toEqual([middle[0]?.turn, first[0]?.turn, null]);
      const whole = await store.desk.wholeTalk('U1');
      expect(whole).toEqual([...first, ...middle, ...last]);
    });

    test('a hundred alarms without words do not hide what was said before them', async () => {
      await answer(store, wrote('はじめ'), { messages: words('はい') });
      const event = { type: 'timeCame', timer: 'watch', about: '' } as const;
      await store.receive(Array.from({ length: 150 }, () => wrote('', { event })));
      const [last] = await store.talk('U1');
      expect(last?.content).toMatchObject({ text: 'はじめ' });
      expect(await store.startOfPart('U1', (last?.turn ?? 0) + 140)).toBe(last?.turn);
      expect(await store.startOfPart('U1', last?.turn ?? 0)).toBeNull();
      expect(await store.desk.wholeTalk('U1')).toHaveLength(152);
    });

    test('a part may begin with what was said of itself, after alarms without words', async () => {
      const event = { type: 'timeCame', timer: 'watch', about: '' } as const;
      await answer(store, wrote('', { event }), {});
      await answer(store, wrote('', { event }), { messages: words('いかがですか') });
      await answer(store, wrote('はい'), {});
      const lines = await store.talk('U1');
      expect(lines.map(({ from }) => from)).toEqual(['bot', 'merchant']);
      expect(await store.startOfPart('U1', lines[1]?.turn ?? 0)).toBe(lines[0]?.turn);
      expect(await store.startOfPart('U1', lines[0]?.turn ?? 0)).toBeNull();
    });

    test('a trace that another version kept in another shape is no reason to lose the talk', async () => {
      await answer(store, wrote('1'), {});
      await engine.lookInto(`update inbox set trace = '{"topics": 1}'`);
      expect(await store.talk('U1')).toMatchObject([{ trace: null }]);
      await engine.lookInto(
        `update inbox set trace = '{"topics":[],"suggested":[],"confidence":null,"flow":null,"notice":"n"}'`,
      );
      expect(await store.talk('U1')).toMatchObject([{ trace: { ...TRACE, notice: 'n' } }]);
    });

    test('a note that is sent again with other words says these, and nobody writes over another’s', async () => {
      const note = { id: 'n1', conversation: 'U1', ticket: 'A', text: '電話は9時以降' };
      await store.desk.keepNote(note, YAMAMOTO);
      const later = { ...YAMAMOTO, at: NOON.plus({ minutes: 1 }) };
      const anew = { ...note, text: '電話は10時以降、店長あて' };
      expect(await store.desk.keepNote(anew, later)).toBe('kept');
      expect(await store.desk.keepNote({ ...note, text: 'ほか' }, OGAWA)).toBe('taken');
      const ofOther = { ...note, conversation: 'U2', text: 'ほか' };
      expect(await store.desk.keepNote(ofOther, YAMAMOTO)).toBe('taken');
      expect(await store.desk.notes('U1')).toMatchObject([
        { text: anew.text, at: NOON, changedAt: later.at, by: YAMAMOTO.by },
      ]);
      expect(await store.desk.notes('U2')).toEqual([]);
      const acts = (await store.desk.audit({}, 9)).map(({ act }) => act);
      expect(acts).toEqual(['changedNote', 'noted']);
    });

    test('a note is kept once, corrected by its author only, and recorded without its words', async () => {
      const note = { id: 'n1', conversation: 'U1', ticket: 'A', text: '再送しないこと' };
      expect(await store.desk.keepNote(note, YAMAMOTO)).toBe('kept');
      expect(await store.desk.keepNote(note, YAMAMOTO)).toBe('kept');
      expect(await store.desk.notes('U1')).toEqual([
        {
          id: 'n1',
          ticket: 'A',
          text: note.text,
          at: NOON,
          changedAt: null,
          by: YAMAMOTO.by,
        },
      ]);
      const changed = { id: 'n1', conversation: 'U1', text: '確認ずみ' };
      expect(await store.desk.changeNote(changed, OGAWA)).toBe('notTheirs');
      expect(await store.desk.changeNote({ ...changed, conversation: 'U2' }, YAMAMOTO)).toBe(
        'gone',
      );
      const later = { ...YAMAMOTO, at: NOON.plus({ hours: 1 }) };
      expect(await store.desk.changeNote(changed, later)).toBe('changed');
      expect(await store.desk.notes('U1')).toMatchObject([
        { text: '確認ずみ', at: NOON, changedAt: later.at },
      ]);
      const acts = (await store.desk.audit({}, 9)).map(({ act, ticket: on }) => [act, on]);
      expect(acts).toEqual([
        ['changedNote', 'A'],
        ['noted', 'A'],
      ]);
      expect(JSON.stringify(await engine.lookInto('select * from audit'))).not.toContain('確認');
      expect(await store.desk.notes('U2')).toEqual([]);
    });

    test('around a talk stand its shop, the shop’s other users, and all their tickets', async () => {
      await store.bind('U1', SHOP);
      await store.bind('U2', { ...SHOP, role: 'staff' });
      await store.bind('U3', { ...SHOP, merchantId: 'M-other' });
      for (const [number, conversation, minutes] of [
        ['A', 'U1', 0],
        ['B', 'U2', 1],
        ['C', 'U3', 2],
      ] as const) {
        const at = NOON.plus({ minutes });
        await answer(store, wrote('?', { conversation, receivedAt: at }), {
          ticket: ticket(number),
          at,
        });
      }
      const around = await store.desk.around('U1');
      expect(around.merchant).toEqual(SHOP);
      expect(around.others).toEqual([
        { conversation: 'U2', role: 'staff', lastAt: NOON.plus({ minutes: 1 }) },
      ]);
      expect(around.tickets.map(({ number }) => number)).toEqual(['B', 'A']);
      expect(await store.desk.around('U9')).toEqual({ merchant: null, others: [], tickets: [] });
    });
  });
}
