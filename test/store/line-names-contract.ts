import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WholeStore } from '../../src/store/store.ts';
import { act, REOPENED, WAITING, YAMAMOTO } from './given-acts.ts';
import { answer, NOON, ticket, words, wrote } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const LONG_MS = 60_000;
const reopen = () => act({ what: 'reopen', toEvent: () => REOPENED });

/** What those who wait for staff call themselves at LINE: asked for beside the talk, and kept for its time only. */
export function describeLineNames(engine: StoreUnderTest): void {
  describe('names of those who wait for staff', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      await answer(store, wrote('人と話したい'), {
        state: WAITING,
        ticket: ticket('A'),
        messages: words('引き継ぎました'),
      });
    });
    afterEach(() => store.close());
    const take = () => store.names.take(9, LONG_MS);
    const name = async () => (await store.ticket('A'))?.lineName;
    const close = () => store.desk.act(act({ what: 'close', note: '電話で解決' }), YAMAMOTO);

    test('a ticket brings the wish along, and nobody else is asked about', async () => {
      await answer(store, wrote('いつですか', { conversation: 'U2' }), {});
      expect(await take()).toEqual([{ conversation: 'U1', tries: 1 }]);
      expect(await take()).toEqual([]);
      expect(await name()).toBeNull();
    });

    test('a name is on the ticket wherever it is read, and open pages are told', async () => {
      await take();
      const { upTo } = (await store.desk.changes(null)) ?? { upTo: 0 };
      await store.names.keep('U1', '高橋', LONG_MS);
      expect(await store.desk.changes(upTo)).toMatchObject({ conversations: ['U1'] });
      const [listed] = await store.tickets();
      const [told] = await store.desk.ticketsOf(['U1']);
      const [found] = await store.desk.search('喫茶');
      expect([await name(), listed?.lineName, told?.lineName, found?.lineName]).toEqual(
        Array.from({ length: 4 }, () => '高橋'),
      );
    });

    test('whoever is looked for by that name is found', async () => {
      await store.names.keep('U1', 'Ann 高橋', LONG_MS);
      const found = async (wanted: string) => (await store.desk.search(wanted)).length;
      expect([await found('ａｎｎ'), await found('高橋'), await found('高木')]).toEqual([1, 1, 0]);
    });

    test('over, it is neither shown nor found, and gone before it is asked for anew', async () => {
      await store.names.keep('U1', '高橋', 0);
      expect([await name(), await store.desk.search('高橋')]).toEqual([null, []]);
      expect(await take()).toEqual([{ conversation: 'U1', tries: 1 }]);
      expect(await engine.lookInto('select name from line_name')).toEqual([{ name: null }]);
    });

    test('put off, it is due again later, and the tries count', async () => {
      await take();
      await store.names.later('U1', 0);
      expect(await take()).toEqual([{ conversation: 'U1', tries: 2 }]);
      await store.names.later('U1', LONG_MS);
      expect(await take()).toEqual([]);
    });

    test('once nobody waits under it, it is not asked for again, and forgotten', async () => {
      await store.names.keep('U1', '高橋', 0);
      await close();
      expect(await take()).toEqual([]);
      expect(await engine.lookInto('select * from line_name')).toEqual([]);
    });

    test('a ticket that is opened again asks anew, unless the name is still known', async () => {
      await store.names.keep('U1', '高橋', LONG_MS);
      await close();
      await store.desk.act(reopen(), YAMAMOTO);
      expect([await take(), await name()]).toEqual([[], '高橋']);
      await store.names.keep('U1', null, LONG_MS);
      await close();
      await store.desk.act(reopen(), YAMAMOTO);
      expect(await take()).toEqual([{ conversation: 'U1', tries: 1 }]);
    });

    test('of whoever is erased while LINE is asked, no name is kept', async () => {
      await take();
      await store.desk.erase(['U1'], { by: null, at: NOON }, null);
      await store.names.keep('U1', '高橋', LONG_MS);
      expect(await engine.lookInto('select * from line_name')).toEqual([]);
    });

    test('two that take at once take each once', async () => {
      for (const n of [2, 3, 4]) {
        const said = wrote('人と', { conversation: `U${n}` });
        await answer(store, said, { ticket: ticket(`B${n}`) });
      }
      const taken = (await Promise.all([take(), take()])).flat();
      expect(taken.map(({ conversation }) => conversation).toSorted()).toEqual([
        'U1',
        'U2',
        'U3',
        'U4',
      ]);
    });
  });
}
