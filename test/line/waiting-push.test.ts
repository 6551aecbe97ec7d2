import { afterEach, beforeEach, describe } from '@jest/globals';
import { createLineClient } from '../../src/line/client.ts';
import { listen } from '../fleet/listen.ts';
import { letterTo, lineMeansFor, simulatedLine, type SimulatedLine } from './simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const pushed = () => letterTo(world, { replyToken: null });

describe('a push that waits', () => {
  test.each([
    [0, 60_000],
    [0.5, 67_500],
    [1, 75_000],
  ])('comes after Retry-After, and not with all others that were told it (%d)', async (at, ms) => {
    const busy = await listen((request, response) => {
      const isToken = request.url?.includes('token') ?? false;
      response.writeHead(isToken ? 200 : 429, {
        'content-type': 'application/json',
        'retry-after': '60',
      });
      response.end(JSON.stringify({ access_token: 't', expires_in: 900, token_type: 'Bearer' }));
    });
    const letter = await pushed();
    const means = lineMeansFor({ ...world, url: busy.url });
    const courier = createLineClient({ ...means, chance: () => at });
    expect(await courier.deliver(letter.row(), async () => undefined)).toMatchObject({
      outcome: 'later',
      afterMs: ms,
    });
    await busy.close();
  });

  test('that was never tried is given up after 24 hours, too: it may no longer be true', async () => {
    const letter = await letterTo(world, { attempts: 0 });
    world.clock.pass(3 * 24 * 60);
    expect(await letter.deliver()).toMatchObject({ outcome: 'never' });
    expect(letter.ways).toEqual([]);
  });

  test('that was made just now goes out, however long its question has waited', async () => {
    const receivedAt = world.clock.now().minus({ days: 3 });
    const letter = await letterTo(world, { attempts: 0, receivedAt });
    expect(await letter.deliver()).toMatchObject({ outcome: 'sent' });
  });

  test.each([
    ['four minutes', 4, false, 'sent'],
    ['a moment, on another machine’s clock', -0.1, false, 'sent'],
    ['a clock that was set back by an hour', -55, false, 'never'],
    ['the same, and may have arrived', -55, true, 'unknown'],
    ['five minutes, never tried', 5, false, 'never'],
    ['five minutes, and may have arrived', 5, true, 'unknown'],
  ])(
    'that allows a payment to be taken again, after %s: %s',
    async (_age, minutes, isAmbiguous, outcome) => {
      const tried = isAmbiguous ? ({ lastWay: 'push', attempts: 3 } as const) : {};
      const letter = await letterTo(world, {
        replyToken: null,
        isSoonUntrue: true,
        isAmbiguous,
        ...tried,
      });
      world.clock.pass(minutes);
      expect(await letter.deliver()).toMatchObject({ outcome });
      expect(letter.shown()).toHaveLength(outcome === 'sent' ? 1 : 0);
    },
  );
});
