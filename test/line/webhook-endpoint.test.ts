import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isManagerChatOn, setUpWebhook } from '../../src/line/webhook-endpoint.ts';
import { lineMeansFor, simulatedLine, type SimulatedLine } from './simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine({ webhookUrl: () => `${world.url}/line/webhook` });
});
afterEach(() => world.close());

/** As the public knows it: with TLS. */
const ours = () => world.url.replace('http:', 'https:');
const setUp = (publicUrl = ours()) => setUpWebhook(lineMeansFor(world), publicUrl);

test('LINE is told the address, and tries it out with a signed request', async () => {
  expect(await setUp()).toEqual({
    endpoint: `${ours()}/line/webhook`,
    isNew: true,
    isActive: true,
    trouble: null,
  });
  expect(world.heard).toHaveLength(1);
  expect(world.heard[0]?.signature).toBeDefined();
});

test('a second run changes nothing, and tries it out again', async () => {
  await setUp();
  expect(await setUp()).toMatchObject({ isNew: false, trouble: null });
  expect(world.heard).toHaveLength(2);
});

test('a server that refuses the request is told with its status', async () => {
  world.botAnswers(401);
  expect((await setUp()).trouble).toBe('ERROR_STATUS_CODE (401, status 401)');
});

test('an address that leads elsewhere is told as such', async () => {
  const { trouble } = await setUp('https://elsewhere.example');
  expect(trouble).toBe('COULD_NOT_CONNECT (Connection failed, status 0)');
});

test('an address without TLS is refused by LINE', async () => {
  await expect(setUp('http://your.domain')).rejects.toThrow('400');
});

test('what only the console can switch is told', async () => {
  world.line.switchChannel({ usesWebhook: false });
  expect(await setUp()).toMatchObject({ isActive: false });
  expect(await isManagerChatOn(lineMeansFor(world))).toBe(false);
  world.line.switchChannel({ chat: true });
  expect(await isManagerChatOn(lineMeansFor(world))).toBe(true);
});
