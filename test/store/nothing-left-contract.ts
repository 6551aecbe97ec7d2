import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { ANN, everyTable, oneMerchant, USER } from './one-merchant.ts';
import { NOON, answer, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

/** Nothing of a merchant can be in these, and why. A new table is to be filled in `oneMerchant`, or named here. */
const OF_NO_MERCHANT = new Set([
  // Who works at the desk, and what they did: names of staff, numbers of tickets.
  'staff',
  'staff_factor',
  'staff_recovery',
  'staff_invitation',
  'staff_session',
  'sign_in_try',
  'audit',
  'canned_reply',
  // Who looks at a ticket, by its number.
  'desk_seat',
  // Counts, without anybody.
  'talk_count',
  'question_count',
  'updated_terminal',
  'call_budget',
  'line_quota',
  'served',
  'trial',
  'worker',
  // The engine's own.
  'kysely_migration',
  'kysely_migration_lock',
  'sqlite_sequence',
]);
const LATER = NOON.plus({ days: 900 });
const KEPT = {
  talksFrom: LATER.minus({ days: 400 }),
  ticketsFrom: LATER.minus({ days: 800 }),
  unusedFrom: LATER.minus({ days: 1 }),
};

const tablesWith = async (engine: StoreUnderTest, trace: string) =>
  [...(await everyTable(engine))].flatMap(([table, text]) => (text.includes(trace) ? [table] : []));

/** In what lies beside the tables, too, where the engine keeps a folder of ours. */
function filesWith({ folder }: StoreUnderTest, trace: string): readonly string[] {
  if (folder === undefined) return [];
  return readdirSync(folder()).filter((file) =>
    readFileSync(join(folder(), file)).includes(Buffer.from(trace)),
  );
}

async function remains(
  engine: StoreUnderTest,
  traces: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const trace of traces) {
    for (const place of [...(await tablesWith(engine, trace)), ...filesWith(engine, trace)]) {
      found.push(`${trace} in ${place}`);
    }
  }
  return found;
}

const ASKED = {
  isTalk: true,
  question: { heard: 'answered', topics: ['os.skip'], suggested: [] },
  wasWrong: false,
} as const;

/** What remains of a merchant who is erased, and of one whose talk is too old. */
export function describeNothingLeft(engine: StoreUnderTest): void {
  describe('what remains of a merchant', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    test('every table that can hold anything of a merchant is looked into', async () => {
      const { always, taught } = await one();
      const without = [...(await everyTable(engine))].flatMap(([table, text]) =>
        [...always, ...taught].some((trace) => text.includes(trace)) ? [] : [table],
      );
      expect(without.filter((table) => !OF_NO_MERCHANT.has(table))).toEqual([]);
      for (const trace of [...always, ...taught])
        expect(await tablesWith(engine, trace)).not.toEqual([]);
    });

    test('whoever is erased is in no table and no file any more, neither by a word nor by an id', async () => {
      const { always, taught } = await one();
      await answer(store, wrote('ほかの人'), { messages: words('はい') });
      expect(await store.desk.erase([USER], { by: ANN, at: NOON }, 'A')).toBe(1);
      expect(await remains(engine, [...always, ...taught])).toEqual([]);
      expect(await engine.lookInto('select * from desk_seat')).toEqual([]);
      expect(await store.talk('U1')).toHaveLength(2);
      expect(await store.desk.audit({ act: 'erased' }, 9)).toMatchObject([
        { by: ANN, ticket: 'A', after: '1' },
      ]);
      expect(await store.desk.erase([USER], { by: ANN, at: NOON }, null)).toBe(0);
    });

    test('a line of theirs that the bot was taught is unlearnt by a new version; the others stay', async () => {
      await one();
      expect(await store.learning.publishedVersion()).toBe(1);
      await store.desk.erase([USER], { by: ANN, at: NOON }, null);
      expect(await store.learning.published()).toEqual({
        version: 2,
        taught: { examples: { 'os.skip': ['レジがつながらない'] }, cards: {}, names: {} },
      });
      const [lesson] = await store.learning.lessons();
      expect(lesson?.lesson.lines).toEqual(['レジがつながらない']);
    });

    test('an answer of few words that many give is nobody’s own: lines that only hold it stay', async () => {
      await answer(store, wrote('はい', { conversation: USER }), {});
      const lines = ['はい', 'はいと押したのに進まない'];
      const lesson = { kind: 'example', topic: 'os.skip', lines } as const;
      await store.learning.teach('l1', lesson, [], { by: ANN, at: NOON });
      await store.desk.erase([USER], { by: ANN, at: NOON }, null);
      const [kept] = await store.learning.lessons();
      expect(kept?.lesson.lines).toEqual(['はいと押したのに進まない']);
    });

    test('of what is too old only counts stay, and lines that were taught', async () => {
      const { always } = await one();
      const days = { first: NOON, last: NOON };
      const before = await store.figures.read(days);
      expect(before).toMatchObject({ talks: [{ count: 1 }], heard: [{ heard: 'near', count: 1 }] });
      await leave();
      await store.desk.removeView(ANN.id, 'v1');
      await store.pictures.dropOld(LATER);
      await deleteAll();
      expect(await remains(engine, always)).toEqual([]);
      const after = await store.figures.read(days);
      expect([after.talks, after.heard, after.topics]).toEqual([
        before.talks,
        before.heard,
        before.topics,
      ]);
    });

    test('days that are kept and days that are only counted add up', async () => {
      const ask = (user: string, at: typeof NOON) =>
        answer(store, wrote('?', { conversation: user, receivedAt: at }), { figures: ASKED, at });
      for (const user of ['U1', 'U2', 'U3']) await ask(user, NOON);
      await ask('U1', LATER);
      const days = { first: NOON, last: LATER };
      const before = await store.figures.read(days);
      await deleteAll();
      const after = await store.figures.read(days);
      expect(after.talks).toEqual(before.talks);
      expect(after.topics).toEqual([{ topic: 'os.skip', hour: 12, count: 4 }]);
      expect(after.heard).toEqual([{ heard: 'answered', count: 4 }]);
      expect(await engine.lookInto('select * from talk_day')).toHaveLength(1);
      expect(await engine.lookInto('select * from question')).toHaveLength(1);
    });

    test('a talk whose ticket was kept longer goes with the ticket', async () => {
      await one();
      await leave();
      const between = { ...KEPT, talksFrom: LATER, ticketsFrom: NOON.minus({ days: 1 }) };
      while ((await store.deleteOld(between)) > 0);
      expect(await tablesWith(engine, USER)).toContain('conversation');
      await deleteAll();
      expect(await tablesWith(engine, USER)).toEqual(['picture']);
    });

    /** With what a version before left where nothing waits. */
    const one = async () => {
      const traces = await oneMerchant(store, NOON);
      await engine.lookInto(`insert into mailbox (conversation) values ('${USER}')`);
      return traces;
    };

    /** Neither linked to a shop any more, nor reminded. */
    const leave = async () => {
      const { wishes } = store.pictures;
      for (const wish of await wishes.take(9, 1000)) await wishes.end(wish, null, NOON);
      const end = wrote('やめます', { conversation: USER, receivedAt: NOON });
      const accountChanges = [{ type: 'unlink' }] as const;
      await answer(store, end, { cancelledTimers: ['reminder'], accountChanges, at: NOON });
    };
    const deleteAll = async () => {
      while ((await store.deleteOld(KEPT)) > 0);
    };
  });
}
