import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { listen } from '../../src/server.ts';
import { CHANNEL, simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';
import { run } from './run.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine({ webhookUrl: () => `${world.url}/line/webhook` });
});
afterEach(() => world.close());

const setUp = (env = {}) =>
  run('line-setup.ts', {
    args: [],
    env: {
      LINE_CHANNEL_ID: CHANNEL.channelId,
      LINE_CHANNEL_SECRET: CHANNEL.channelSecret,
      LINE_API_BASE_URL: world.url,
      LINE_DATA_API_BASE_URL: world.url,
      PUBLIC_URL: world.url.replace('http:', 'https:'),
      ...env,
    },
  });

test('the first run sets up menus and address, the second finds them, and neither logs a failure', async () => {
  const first = await setUp();
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toContain('rich menu for linked merchants: ');
  expect(first.out).toContain('LINE reached it, and it answered');
  const second = await setUp();
  expect(second.out).toContain('was already set up');
  expect(second.out).not.toContain('"msg"');
});

test.each([
  ['another secret', { LINE_CHANNEL_SECRET: 'another' }, /LINE answered 400 .*LINE_CHANNEL_SECRET/],
  [
    'another token',
    { LINE_CHANNEL_ACCESS_TOKEN: 'another' },
    /LINE answered 401 .*LINE_CHANNEL_ACCESS_TOKEN/,
  ],
  [
    'no way out',
    { LINE_API_BASE_URL: 'http://127.0.0.1:9' },
    /127\.0\.0\.1:9 could not be reached/,
  ],
  ['plain http', { PUBLIC_URL: 'http://bot.example' }, /PUBLIC_URL=http:\/\/bot\.example must be/],
])('with %s it says which setting to look at', async (_what, env, said) => {
  const { code, out, err } = await setUp(env);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(said);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('calls to LINE go by the proxy that Node is told of', async () => {
  const asked: string[] = [];
  const proxy = createServer().on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const HTTPS_PROXY = await listen(proxy, { port: 0, host: '127.0.0.1' });
  const LINE_API_BASE_URL = 'https://line.invalid';
  await setUp({ NODE_USE_ENV_PROXY: '1', HTTPS_PROXY, LINE_API_BASE_URL });
  proxy.close();
  expect(asked).toContain('line.invalid:443');
});
