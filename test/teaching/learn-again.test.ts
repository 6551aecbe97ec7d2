import { expect, test } from '@jest/globals';
import { keptModels } from '../../src/reader.ts';
import { createLearner } from '../../src/teaching/learner.ts';
import { createReader } from '../../src/understanding/read.ts';
import { content } from '../core/the-content.ts';
import { MORNING, root } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';

const LINE = 'ロール紙はどこで買えますか';
const OTHER = '更新はいつですか';

/** A learner whose training fails as long as `isBroken`, at a clock that is set by hand. */
function learning() {
  const world = { isBroken: true, version: 1, now: MORNING, tries: 0 };
  const log = heardLog();
  const tookOver: number[] = [];
  const learner = createLearner({
    base: {
      content: {
        ...content,
        utterances: () => {
          world.tries += 1;
          if (world.isBroken) throw new Error('no memory left');
          return { 'update.when': [OTHER] };
        },
      },
      read: createReader(keptModels(root), { keepPhones: [] }),
    },
    models: () => keptModels(root),
    published: {
      publishedVersion: async () => world.version,
      published: async () => ({
        version: world.version,
        taught: { examples: { 'own.1': [LINE] }, cards: {}, names: {} },
      }),
    },
    keepPhones: [],
    isReading: true,
    kept: { read: () => null, write: () => undefined },
    tookOver: (version) => tookOver.push(version),
    now: () => world.now,
    log,
  });
  /** As the timer does, every few seconds. */
  const lookAfter = async (minutes: number) => {
    world.now = world.now.plus({ minutes });
    await learner.look();
    await learner.look();
    return world.tries;
  };
  return { learner, world, log, tookOver, lookAfter };
}

test('a training that failed is tried again, and what it gives answers then', async () => {
  const { learner, world, log, tookOver, lookAfter } = learning();
  expect(await lookAfter(0)).toBe(1);
  world.isBroken = false;
  expect(await lookAfter(0.9)).toBe(1);
  // The desk shows that it is still to be learnt.
  expect([learner.now().version, tookOver]).toEqual([0, []]);
  expect(await lookAfter(0.1)).toBe(2);
  expect([learner.now().version, tookOver]).toEqual([1, [1]]);
  const NO_TALK = { expects: null, lastTopics: [] } as const;
  expect(learner.now().read(LINE, NO_TALK).topics[0]).toBe('own.1');
  expect(log.lines).toMatchObject([
    {
      level: 'error',
      facts: { version: 1, tries: 1, againAt: MORNING.plus({ minutes: 1 }).toUTC().toISO() },
    },
    { level: 'info', facts: { version: 1 } },
  ]);
});

test('each pause is twice the one before, up to an hour, and ten tries are the last', async () => {
  const { log, lookAfter } = learning();
  expect(await lookAfter(0)).toBe(1);
  let tries = 1;
  for (const minutes of [1, 2, 4, 8, 16, 32, 60, 60, 60]) {
    expect(await lookAfter(minutes - 0.1)).toBe(tries);
    tries += 1;
    expect(await lookAfter(0.1)).toBe(tries);
  }
  expect(await lookAfter(7 * 24 * 60)).toBe(10);
  expect(log.lines).toHaveLength(10);
  expect(log.lines.at(-1)).toMatchObject({ level: 'error', facts: { tries: 10, againAt: null } });
});

test('a newer version waits for no pause, and begins with a short one', async () => {
  const { world, log, lookAfter } = learning();
  await lookAfter(0);
  await lookAfter(1);
  world.version = 2;
  expect(await lookAfter(0)).toBe(3);
  expect(await lookAfter(1)).toBe(4);
  expect(log.lines.at(-1)).toMatchObject({ facts: { version: 2, tries: 2 } });
});
