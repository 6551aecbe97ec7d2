import { ANA, simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';
import { LASTING, push } from './line-calls.ts';

const KEY = '123e4567-e89b-42d3-a456-426614174000';

test('a line that is cut after the messages were taken leaves them on the phone, and the key used', async () => {
  const world = await simulatedLine({ lastingTokens: [LASTING] });
  world.line.setFaults([{ kind: 'acceptThenReset', path: '/v2/bot/message/push' }]);
  await expect(push(world, KEY)).rejects.toThrow('fetch failed');
  expect(shownTo(world)).toBe(1);
  expect((await push(world, KEY)).status).toBe(409);
  expect(shownTo(world)).toBe(1);
  await world.close();
});

const shownTo = ({ line }: SimulatedLine): number =>
  line.chat(ANA).entries.filter(({ from }) => from === 'bot').length;
