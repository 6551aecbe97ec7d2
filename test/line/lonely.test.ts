import { createLineClient } from '../../src/line/client.ts';
import type { Outgoing, Settlement } from '../../src/engine/ports.ts';
import {
  BEN,
  letterTo,
  lineMeansFor,
  simulatedLine,
  type SimulatedLine,
} from './simulated-line.ts';

const PUSH = '/v2/bot/message/push';
let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const TRIED = { replyToken: null, lastWay: 'push', attempts: 9, isAmbiguous: true } as const;
const sent = { outcome: 'sent' };

/** One process that sends: a push that LINE fails on, and one to somebody else that it takes. */
async function sender() {
  const courier = createLineClient({ ...lineMeansFor(world), chance: () => 0.5 });
  const ours = (await letterTo(world, TRIED)).row();
  let number = 0;
  const deliver = (row: Outgoing) => courier.deliver(row, async () => undefined);
  return {
    fail(): Promise<Settlement> {
      world.line.setFaults([{ path: PUSH, kind: 'status', status: 500 }]);
      return deliver(ours);
    },
    async takeAnother(): Promise<void> {
      number += 1;
      const retryKey = `123e4567-e89b-42d3-a456-42661417${String(1000 + number)}`;
      const other = { ...ours, id: 100 + number, conversation: BEN, retryKey };
      expect(await deliver(other)).toMatchObject(sent);
    },
    deliver: () => deliver(ours),
  };
}

describe('a push on which LINE fails again and again', () => {
  test('while it takes others is of unknown outcome after a quarter of an hour: the talk goes on', async () => {
    const line = await sender();
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await line.fail()).toMatchObject({ outcome: 'later', isAmbiguous: true });
      await line.takeAnother();
      world.clock.pass(3);
    }
    expect(await line.fail()).toEqual({
      outcome: 'unknown',
      because: 'LINE takes other words, and not these',
    });
  });

  test('and on all others keeps its place for a day: no word of that talk overtakes it', async () => {
    const line = await sender();
    await line.takeAnother();
    for (let hours = 0; hours < 23; hours += 1) {
      expect(await line.fail()).toMatchObject({ outcome: 'later', isAmbiguous: true });
      world.clock.pass(60);
    }
  });

  test('is tried on after LINE was out of order: once may be chance', async () => {
    const line = await sender();
    await line.fail();
    world.clock.pass(120);
    await line.takeAnother();
    expect(await line.fail()).toMatchObject({ outcome: 'later' });
    await line.takeAnother();
    expect(await line.fail()).toMatchObject({ outcome: 'later' });
    expect(await line.deliver()).toMatchObject(sent);
  });

  test('while it takes others is not given up within its first quarter of an hour', async () => {
    const line = await sender();
    for (let tries = 0; tries < 14; tries += 1) {
      expect(await line.fail()).toMatchObject({ outcome: 'later' });
      await line.takeAnother();
      world.clock.pass(1);
    }
  });
});
