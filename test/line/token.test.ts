import { statelessTokens, staticToken } from '../../src/line/token.ts';
import { createLineClient } from '../../src/line/client.ts';
import {
  ANA,
  BEN,
  CHANNEL,
  lineMeansFor,
  simulatedLine,
  type SimulatedLine,
} from './simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

function tokens(secret: string | readonly string[] = CHANNEL.channelSecret, callMs = 4000) {
  const { url, clock } = world;
  return statelessTokens({
    channelId: CHANNEL.channelId,
    secret,
    baseUrl: url,
    now: clock.now,
    callMs,
  });
}

test('a token is asked for once and shared by all', async () => {
  const { current } = tokens();
  const given = await Promise.all([current(), current(), current()]);
  expect(new Set(given).size).toBe(1);
});

test.each([
  [11.9, true],
  [12.1, false],
])('after %f of its 15 minutes a token is still used: %s', async (minutes, isSame) => {
  const { current } = tokens();
  const first = await current();
  world.clock.pass(minutes);
  expect((await current()) === first).toBe(isSame);
});

test('when no new token is given, the old one serves to its end', async () => {
  const { current } = tokens();
  const first = await current();
  world.line.setFaults([{ path: '/oauth2', kind: 'status', status: 503, times: 3 }]);
  world.clock.pass(14);
  expect(await current()).toBe(first);
  world.clock.pass(1);
  await expect(current()).rejects.toThrow('503');
});

test('a clock set back asks for a new token', async () => {
  const { current } = tokens();
  const first = await current();
  world.clock.pass(-60);
  expect(await current()).not.toBe(first);
});

test('a refused token is exchanged once, however many were refused with it', async () => {
  const { current, renew } = tokens();
  const refused = await current();
  const [one, other] = await Promise.all([renew(refused), renew(refused)]);
  expect(one).toBe(other);
  expect(one).not.toBe(refused);
  expect(await renew(refused)).toBe(one);
});

test('a silent token endpoint is not waited for for ever', async () => {
  world.line.setFaults([{ path: '/oauth2', kind: 'timeout' }]);
  await expect(tokens(CHANNEL.channelSecret, 50).current()).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});

test('a wrong secret gives no token', async () => {
  await expect(tokens('wrong').current()).rejects.toThrow('400');
});

test('while the secret is exchanged, the one that LINE takes is found', async () => {
  const { current } = tokens(['wrong', 'wrong too', CHANNEL.channelSecret]);
  expect(await current()).toEqual(expect.any(String));
  await expect(tokens(['wrong', 'wrong too']).current()).rejects.toThrow('400');
});

test('another secret is not tried when LINE is out of order', async () => {
  world.line.setFaults([{ path: '/oauth2', kind: 'status', status: 503 }]);
  const { channelSecret } = CHANNEL;
  await expect(tokens([channelSecret, channelSecret]).current()).rejects.toThrow('503');
});

test.each([400, 401])('a token request refused with %i is one line in the log', async (status) => {
  world.line.setFaults([{ path: '/oauth2', kind: 'status', status, times: 2 }]);
  const means = lineMeansFor(world);
  const courier = createLineClient(means);
  await Promise.all([courier.languageOf(ANA), courier.languageOf(BEN)]);
  const line = { level: 'error', facts: { call: 'profile', status } };
  expect(means.log.lines).toMatchObject([line]);
  await courier.languageOf(ANA);
  expect(means.log.lines).toHaveLength(2);
  expect(JSON.stringify(means.log.lines)).not.toContain(CHANNEL.channelSecret);
});

test('a token from the console stays what it is', async () => {
  const { current, renew } = staticToken('lasting');
  expect([await current(), await renew('lasting')]).toEqual(['lasting', 'lasting']);
});
