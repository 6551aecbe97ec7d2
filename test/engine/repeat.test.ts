import { repeat } from '../../src/engine/repeat.ts';
import { heardLog } from '../line/quiet-log.ts';

const NEVER = 60_000;

/** Work that ends when it is told to. */
function handWork() {
  const runs: PromiseWithResolvers<void>[] = [];
  const work = () => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  };
  return { runs, work };
}

const breath = () => new Promise((resolve) => setTimeout(resolve, 2));

test('a kick begins at once, and kicks during a run make one more run', async () => {
  const { runs, work } = handWork();
  const loop = repeat('work', work, NEVER, heardLog());
  for (let i = 0; i < 3; i += 1) loop.kick();
  expect(runs).toHaveLength(1);
  loop.kick();
  runs[0]?.resolve();
  await breath();
  expect(runs).toHaveLength(2);
  runs[1]?.resolve();
  await loop.stop();
  expect(runs).toHaveLength(2);
});

test('work comes by itself too, never twice at once', async () => {
  let inHand = 0;
  let most = 0;
  let runs = 0;
  const work = async () => {
    inHand += 1;
    runs += 1;
    most = Math.max(most, inHand);
    await breath();
    inHand -= 1;
  };
  const loop = repeat('work', work, 1, heardLog());
  const hasRun = (times: number) => runs >= times;
  while (!hasRun(3)) await breath();
  await loop.stop();
  expect(most).toBe(1);
});

test('what it throws is logged once, and it goes on', async () => {
  const log = heardLog();
  let runs = 0;
  const work = async () => {
    runs += 1;
    if (runs === 1) throw new Error('the store is gone');
  };
  const loop = repeat('turns', work, NEVER, log);
  loop.kick();
  await breath();
  loop.kick();
  await breath();
  await loop.stop();
  expect(runs).toBe(2);
  expect(log.lines).toMatchObject([{ level: 'error', facts: { loop: 'turns' } }]);
});

test('stop waits for the run in hand, and no kick begins another', async () => {
  const { runs, work } = handWork();
  const loop = repeat('work', work, NEVER, heardLog());
  loop.kick();
  const stopping = loop.stop();
  expect(await Promise.race([stopping, breath().then(() => 'not yet')])).toBe('not yet');
  runs[0]?.resolve();
  await stopping;
  loop.kick();
  await breath();
  expect(runs).toHaveLength(1);
});
