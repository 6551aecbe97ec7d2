import { startLoop } from '../../src/engine/loop.ts';
import { visibleText } from '../../src/line/visible.ts';
import { readingOf } from '../core/a-talk.ts';
import { SHOP, told, terminal, MORNING } from '../core/the-shop.ts';
import { fakes, LINKED, turn, type Fakes, type Given } from './means.ts';

const breath = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Runs the loop until `isDone`, then stops it. */
async function looped(world: Fakes, isDone: () => boolean): Promise<void> {
  const loop = startLoop(world.means);
  loop.wake();
  while (!isDone()) await breath();
  await loop.stop();
}

/** A bug: one merchant's messages cannot be read. */
const BUG: NonNullable<Given['read']> = (text) => {
  if (text === 'ぬるぽ') throw new Error('a bug');
  return readingOf(text, { topics: ['thanks'] });
};

const textOf = ({ outcome }: Fakes['kept'][number]) => outcome.messages.map(visibleText).join();

test('what waits is decided as soon as it is woken', async () => {
  const world = fakes();
  world.waiting.push(turn('?thanks'), turn('?thanks', { conversation: 'U2' }));
  await looped(world, () => world.kept.length === 2);
  expect(world.kept.map(({ turn: { conversation } }) => conversation)).toEqual(['U1', 'U2']);
});

test('who may still be writing is looked at again after the moment of quiet', async () => {
  const QUIET_MS = 60;
  const world = fakes();
  const loop = startLoop({ ...world.means, quietMs: QUIET_MS });
  loop.wake();
  await breath();
  const since = performance.now();
  world.waiting.push(turn('?thanks'));
  while (world.kept.length === 0) await breath();
  // Well before the loop would have looked by itself.
  expect(performance.now() - since).toBeLessThan(230);
  await loop.stop();
});

test('a turn that fails is tried five times, then there is an apology, a number and a person', async () => {
  const world = fakes({ read: BUG });
  world.waiting.push(turn('ぬるぽ'));
  await looped(world, () => world.kept.length === 1);
  expect(world.givenBack.map(({ afterMs }) => afterMs)).toEqual([500, 1000, 2000, 4000]);
  const [last] = world.kept;
  expect(last && textOf(last)).toMatch(/申し訳ありません[^]*受付番号0819-\d+[^]*0120-126-440/);
  expect(last?.outcome.ticket).toMatchObject({ reason: 'stepFailed', urgency: 'customerWaiting' });
  expect(last?.outcome.state.handOff?.number).toBe(last?.outcome.ticket?.number);
});

test('a merchant never sees an error’s words', async () => {
  const world = fakes({ read: BUG });
  world.waiting.push(turn('ぬるぽ', { attempts: 4 }));
  await looped(world, () => world.kept.length === 1);
  expect(JSON.stringify(world.kept[0]?.outcome.messages)).not.toMatch(/a bug|Error/);
  expect(world.means.log.lines).toMatchObject([{ level: 'error', message: 'a turn failed' }]);
  expect(JSON.stringify(world.means.log.lines)).not.toContain('ぬるぽ');
});

test('a merchant whose message is a bug does not keep others waiting', async () => {
  const world = fakes({ read: BUG });
  world.waiting.push(turn('ぬるぽ'), turn('どうも', { conversation: 'U2' }));
  await looped(world, () => world.kept.length === 2);
  expect(world.kept[0]?.turn.conversation).toBe('U2');
});

test('a slow fleet holds up its own conversation only', async () => {
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof told>>();
  const world = fakes({ fleet: () => promise });
  world.waiting.push(turn('?fleet.status', LINKED), turn('?thanks', { conversation: 'U2' }));
  const loop = startLoop(world.means);
  loop.wake();
  while (world.kept.length < 1) await breath();
  world.waiting.push(
    turn('?thanks', { conversation: 'U1' }),
    turn('?thanks', { conversation: 'U3' }),
  );
  loop.wake();
  while (world.kept.length < 2) await breath();
  expect(world.kept.map(({ turn: { conversation } }) => conversation)).toEqual(['U2', 'U3']);
  resolve(told(MORNING, terminal()));
  while (world.kept.length < 4) await breath();
  await loop.stop();
  const last = world.kept.slice(2).map((one) => textOf(one));
  expect(last[0]).toContain('レジ横');
  expect(last[1]).toContain('どういたしまして');
});

test('conversations are decided side by side', async () => {
  const gates = ['U1', 'U2', 'U3', 'U4'].map((id) => ({ id, ...Promise.withResolvers<void>() }));
  let inHand = 0;
  const world = fakes({
    fleet: async () => {
      inHand += 1;
      await Promise.all(gates.map(({ promise }) => promise));
      return told(MORNING, terminal());
    },
  });
  for (const { id } of gates) {
    world.waiting.push(turn('?fleet.status', { conversation: id, merchant: SHOP }));
  }
  const loop = startLoop(world.means);
  loop.wake();
  while (inHand < gates.length) await breath();
  for (const { resolve } of gates) resolve();
  await loop.stop();
  expect(world.kept).toHaveLength(4);
});

test('whoever stops waits for a turn that was in hand when a look at the store failed', async () => {
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof told>>();
  let isAsked = false;
  const world = fakes({
    fleet: () => {
      isAsked = true;
      return promise;
    },
  });
  const { store } = world.means;
  const looks = (limit: number) => {
    // The turn is in hand, and the database away.
    if (isAsked) throw new Error('the database is away');
    return store.takeTurns(limit);
  };
  world.waiting.push(turn('?fleet.status', LINKED));
  const means = { ...world.means, store: { ...store, takeTurns: looks } };
  const loop = startLoop(means);
  loop.wake();
  while (world.means.log.lines.length === 0) {
    loop.wake();
    await breath();
  }
  const stopped = loop.stop();
  await new Promise((ready) => setTimeout(ready, 50));
  resolve(told(MORNING, terminal()));
  await stopped;
  expect(world.kept).toHaveLength(1);
});

test('a turn that lost its lease is not put aside: another process has it', async () => {
  const world = fakes({ commit: async () => false });
  world.waiting.push(turn('?thanks'));
  await looped(world, () => world.means.log.lines.length > 0);
  expect(world.givenBack).toEqual([]);
  expect(world.means.log.lines).toMatchObject([
    { level: 'warn', message: 'a turn lost its lease and was not kept' },
  ]);
});

test('a bug while a person has the talk does not take the talk from them', async () => {
  const world = fakes({ read: BUG });
  const handOff = {
    number: '0819-1',
    reason: 'merchantAsked',
    openedAt: '2025-08-19T00:00:00.000Z',
    isClaimed: true,
    hasSaidWaiting: false,
  } as const;
  const state = { ...turn('').state, handOff };
  world.waiting.push(turn('ぬるぽ', { attempts: 4, state }));
  await looped(world, () => world.kept.length === 1);
  expect(world.kept[0]?.outcome.state.handOff).toEqual(handOff);
});
