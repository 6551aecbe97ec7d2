import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { namesAtLine } from '../../src/line/display-name.ts';
import { maskPersonal } from '../../src/understanding/mask.ts';
import { listen } from '../fleet/listen.ts';
import { ANA, lineMeansFor, simulatedLine, type SimulatedLine } from './simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine();
});
afterEach(() => world.close());

const mask = (text: string) => maskPersonal(text).text;
const ask = (conversation = ANA, means = {}) =>
  namesAtLine({ ...lineMeansFor(world), mask, ...means })(conversation);

test('LINE tells what users call themselves', async () => {
  expect(await ask()).toEqual({ kind: 'told', name: 'あな' });
});

test('of who is unknown, or has blocked us, it tells nothing', async () => {
  expect(await ask(`U${'9'.repeat(32)}`)).toEqual({ kind: 'none' });
  await world.line.sendEvent(ANA, { type: 'unfollow' });
  expect(await ask()).toEqual({ kind: 'none' });
});

test.each([429, 500])('an answer of %i is no answer', async (status) => {
  world.line.setFaults([{ path: '/v2/bot/profile', kind: 'status', status }]);
  expect(await ask()).toEqual({ kind: 'failed' });
});

test('a broken line is no answer', async () => {
  world.line.setFaults([{ path: '/v2/bot/profile', kind: 'reset' }]);
  expect(await ask()).toEqual({ kind: 'failed' });
});

/** As LINE could tell of them. */
async function told(displayName: unknown) {
  const far = await listen((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ userId: ANA, displayName }));
  });
  const tokens = { current: async () => 'token', renew: async () => 'token' };
  const asked = await ask(ANA, { apiBaseUrl: far.url, tokens });
  await far.close();
  return asked.kind === 'told' ? asked.name : asked.kind;
}

test.each([
  ['ends of lines', ' 高橋\n\n係の\t者 ', '高橋 係の 者'],
  ['signs that turn the text', '高橋\u202etxt.exe\u2069', '高橋 txt.exe'],
  ['halves of letters, which no store keeps', '高橋\ud83d\u0000', '高橋\ufffd'],
  ['a telephone number', '高橋 090-1234-5678', '高橋 [電話番号]'],
  ['more than has room', 'あ'.repeat(60), `${'あ'.repeat(39)}…`],
])('%s in a name disturb nobody', async (_what, given, shown) => {
  expect(await told(given)).toBe(shown);
});

test.each([
  ['👨‍👩‍👧‍👦🌸ゆき', '👨‍👩‍👧‍👦🌸ゆき'],
  ['\n', 'none'],
  [undefined, 'none'],
  [42, 'none'],
])('%j is told as %j', async (given, shown) => {
  expect(await told(given)).toBe(shown);
});
