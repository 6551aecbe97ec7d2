import { fetchNames } from '../../src/engine/fetch-names.ts';
import type { AskedName, NameStore } from '../../src/engine/name-ports.ts';
import { heardLog } from '../line/quiet-log.ts';

/** What becomes of each of these tries, once LINE has answered so. */
async function asking(tries: readonly number[], asked: AskedName): Promise<readonly unknown[]> {
  const did: unknown[] = [];
  const done = Promise.withResolvers<void>();
  const tell = async (...what: readonly unknown[]) => {
    did.push(what);
    if (did.length === tries.length) done.resolve();
  };
  const parts = [tries.map((n) => ({ conversation: `U${n}`, tries: n }))];
  const names: NameStore = {
    take: async () => parts.pop() ?? [],
    keep: (conversation, name, ms) => tell(conversation, name, ms),
    later: (conversation, ms) => tell(conversation, 'later', ms),
  };
  const { stop } = fetchNames({ names, askName: async () => asked, log: heardLog() });
  await done.promise;
  await stop();
  return did;
}

const HOUR_MS = 60 * 60_000;

test('a name that LINE tells is kept for less than a day', async () => {
  const [kept, ...others] = await asking([1], { kind: 'told', name: '高橋' });
  expect(kept).toEqual(['U1', '高橋', 22 * HOUR_MS]);
  expect(others).toEqual([]);
});

test('whom LINE does not tell of is not asked about again and again', async () => {
  expect(await asking([1], { kind: 'none' })).toEqual([['U1', null, 22 * HOUR_MS]]);
});

test('while LINE does not answer it is asked less and less often, and not for ever', async () => {
  expect(await asking([1, 2, 19, 20], { kind: 'failed' })).toEqual([
    ['U1', 'later', 2000],
    ['U2', 'later', 4000],
    ['U19', 'later', 600_000],
    ['U20', null, 22 * HOUR_MS],
  ]);
});
