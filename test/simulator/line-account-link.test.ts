import { createBrowser, type Page } from '../../src/replay/browser.ts';
import { CONFIRM_PATH } from '../../src/simulator/line-account-link.ts';
import { call, LASTING } from './line-calls.ts';
import { ANA, BEN, simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';

let world: SimulatedLine;
beforeEach(async () => {
  world = await simulatedLine({ lastingTokens: [LASTING] });
});
afterEach(() => world.close());

const NONCE = '0123456789';

async function tokenFor(userId: string): Promise<string> {
  const { body } = await call(world, 'POST', `/v2/bot/user/${userId}/linkToken`);
  return String(body['linkToken']);
}

/** Confirms on the phone of a user; null: in a browser that is not LINE's. */
async function confirm(linkToken: string, nonce: string, userId: string | null): Promise<Page> {
  const query = new URLSearchParams({ linkToken, nonce }).toString();
  const to = `${world.url}${CONFIRM_PATH}?${query}`;
  const open = new URLSearchParams({ to }).toString();
  const phone = `${world.url}/simulator/line/people/${userId ?? ''}/open?${open}`;
  return await createBrowser().open(userId === null ? to : phone);
}

const told = () => world.heard.map(({ body }): unknown => JSON.parse(body));
const failed = { events: [{ type: 'accountLink', link: { result: 'failed', nonce: NONCE } }] };

test('the user whom the token is for is linked, once', async () => {
  const token = await tokenFor(ANA);
  expect((await confirm(token, NONCE, ANA)).html).toContain('連携が完了しました');
  expect(told()).toMatchObject([
    {
      events: [
        {
          type: 'accountLink',
          link: { result: 'ok', nonce: NONCE },
          source: { type: 'user', userId: ANA },
        },
      ],
    },
  ]);
  expect((await confirm(token, NONCE, ANA)).status).toBe(400);
  expect(told()).toHaveLength(1);
});

test('a token lives for ten minutes; after that LINE shows an error and tells the bot nothing', async () => {
  const [young, old] = [await tokenFor(ANA), await tokenFor(ANA)];
  world.clock.pass(9);
  expect((await confirm(young, NONCE, ANA)).status).toBe(200);
  world.clock.pass(1);
  expect((await confirm(old, NONCE, ANA)).status).toBe(400);
  expect(told()).toHaveLength(1);
});

test.each([
  ['another user', BEN],
  ['a browser that is not LINE', null],
])('a token in the hands of %s fails, and no name is told', async (_who, userId) => {
  expect((await confirm(await tokenFor(ANA), NONCE, userId)).html).toContain('別の方のもの');
  expect(told()).toMatchObject([failed]);
  expect(JSON.stringify(told())).not.toMatch(/"source"|"replyToken"/);
});

test('somebody who has blocked the account cannot be linked', async () => {
  const token = await tokenFor(ANA);
  await world.line.sendEvent(ANA, { type: 'unfollow' });
  expect((await confirm(token, NONCE, ANA)).status).toBe(400);
  expect(told()).toMatchObject([{ events: [{ type: 'unfollow' }] }, failed]);
});

test.each(['', '123456789', 'x'.repeat(256)])(
  'a nonce of a wrong length is refused: %j',
  async (nonce) => {
    expect((await confirm(await tokenFor(ANA), nonce, ANA)).status).toBe(400);
    expect(told()).toEqual([]);
  },
);

test('nobody gets a token for a user that LINE does not know', async () => {
  const { status } = await call(world, 'POST', `/v2/bot/user/U${'9'.repeat(32)}/linkToken`);
  expect(status).toBe(404);
});

const open = (to: string) => fetch(`${world.url}/simulator/line/people/${ANA}/open?to=${to}`);

test('a phone opens only addresses of the web', async () => {
  expect((await open('javascript:alert(1)')).status).toBe(400);
  expect((await open('')).status).toBe(400);
});
