import { setImmediate as nextRound } from 'node:timers/promises';
import type { FleetAnswer } from '../../src/core/terminal.ts';
import { notingUpdates } from '../../src/wiring/noting-updates.ts';
import { layer, MORNING, SILENT, terminal, told } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';

const DONE = { firmware: layer('UP_TO_DATE'), os: layer('UP_TO_DATE') };
const UPDATED = terminal(MORNING, DONE);

function fleetThatTells(answers: FleetAnswer[], keep: (ids: readonly string[]) => Promise<void>) {
  const log = heardLog();
  const fleet = notingUpdates(
    { askTerminals: async (_merchantId: string) => answers.shift() ?? SILENT },
    { store: { figures: { noteUpdated: keep } }, now: () => MORNING, log },
  );
  return { ask: () => fleet.askTerminals('M-1'), log };
}

test('a terminal is kept once, when it is first seen with the update', async () => {
  const kept: (readonly string[])[] = [];
  const { ask } = fleetThatTells(
    [told(MORNING, terminal()), told(MORNING, UPDATED), told(MORNING, UPDATED), SILENT],
    async (ids) => void kept.push(ids),
  );
  for (let time = 0; time < 4; time += 1) await ask();
  expect(kept).toEqual([['T-1']]);
});

test('what could not be kept is tried again with the next answer, and no answer is lost by it', async () => {
  let tries = 0;
  const { ask, log } = fleetThatTells(
    [told(MORNING, UPDATED), told(MORNING, UPDATED)],
    async () => {
      tries += 1;
      if (tries === 1) throw new Error('the database is away');
    },
  );
  expect(await ask()).toMatchObject({ kind: 'known' });
  await nextRound();
  await ask();
  expect(tries).toBe(2);
  expect(log.lines.length).toBeGreaterThan(0);
});

test('of a million terminals the latest alone are remembered', async () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    terminal(MORNING, { ...DONE, id: `T-${n}` }),
  );
  const other = terminal(MORNING, { ...DONE, id: 'T-other' });
  let kept = 0;
  const { ask } = fleetThatTells(
    [many.slice(0, 1), many, [other], many.slice(0, 1), [other]].map((all) =>
      told(MORNING, ...all),
    ),
    async (ids) => void (kept += ids.length),
  );
  const counts: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    await ask();
    await nextRound();
    counts.push(kept);
  }
  // The first one was forgotten for the other, which is still known.
  expect(counts).toEqual([1, 10_000, 10_001, 10_002, 10_002]);
});
