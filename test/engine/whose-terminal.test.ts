import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { fastFolder } from '../../src/drill/fast-folder.ts';
import { openStore } from '../../src/store/store.ts';
import { anyMoves } from './three-people-moves.ts';
import { MARKS, threePeople, type Moved } from './three-people.ts';

const dataDir = mkdtempSync(join(fastFolder(), 'madoguchi-whose-'));
const opening = openStore({ databaseUrl: null, dataDir });
afterAll(async () => {
  await (await opening).close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The shops of which something was asked or said. */
function shopsIn({ asked, said }: Moved): readonly string[] {
  const told = Object.keys(MARKS).filter((shop) => MARKS[shop]?.test(said));
  return [...new Set([...asked, ...told])];
}

/** What became of the link in this turn. */
function change({ before, after, hasConfirmed }: Moved): string {
  if (after !== null && after.merchantId !== before?.merchantId) {
    return hasConfirmed ? 'linked' : 'linked by nothing';
  }
  if (before !== null && after === null) return 'unlinked';
  return hasConfirmed ? 'refused' : 'none';
}

test('whatever anybody writes, taps or copies, they see the terminals of their own linked shop only', async () => {
  const store = await opening;
  const seen: string[] = [];
  await fc.assert(
    fc.asyncProperty(anyMoves, async (moves) => {
      const make = threePeople(store);
      for (const move of moves) {
        const moved = await make(move);
        // Only the turn in which LINE confirms a link may tell of a shop that was not theirs before.
        const own = moved.hasConfirmed ? moved.after : moved.before;
        const shops = shopsIn(moved);
        expect(shops.filter((shop) => shop !== own?.merchantId)).toEqual([]);
        seen.push(change(moved), ...(shops.length > 0 ? ['own terminals'] : []));
      }
    }),
    { numRuns: 40, seed: 20_250_819 },
  );
  const count = (what: string) => seen.filter((one) => one === what).length;
  expect(count('linked by nothing')).toBe(0);
  // It must have met what it is about.
  const met = ['linked', 'unlinked', 'refused', 'own terminals'].map((what) => [what, count(what)]);
  expect(met.filter(([, times]) => Number(times) < 15)).toEqual([]);
}, 60_000);
