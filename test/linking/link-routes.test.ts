import { createBrowser, type Page } from '../../src/replay/browser.ts';
import { followLink, hrefOn, signInBy } from '../../src/replay/follow-link.ts';
import { digestOf } from '../../src/guard/digest.ts';
import { linkWorld, OTHER, OWNER, type LinkWorld } from './link-world.ts';

let world: LinkWorld;
beforeEach(async () => {
  world = await linkWorld();
});
afterEach(() => world.close());

interface Visit {
  readonly link?: string;
  readonly userId?: string;
  readonly account?: string | null;
}

const visitOf = async ({ link, userId = OWNER, account = 'M-1.owner' }: Visit) => ({
  base: world.url,
  link: link ?? (await world.offerTo(OWNER)),
  userId,
  account,
});
const signIn = async (visit: Visit = {}, browser = createBrowser()): Promise<Page> =>
  await signInBy(await visitOf(visit), browser);
const follow = async (visit: Visit = {}): Promise<Page> => await followLink(await visitOf(visit));
const nonceOn = (page: Page): string =>
  new URL(hrefOn(page) ?? 'http://none').searchParams.get('nonce') ?? '';
const logged = () => world.log.lines.map(({ message, facts }) => ({ message, ...facts }));

const OVER = 'このリンクは使えません';
const refusal = (because: string) => ({ message: 'refused to link an account', because });

test('whoever signs in for a shop reads which one, and that it can be ended, before LINE is told', async () => {
  const page = await signIn();
  expect(page.status).toBe(200);
  expect(page.html).toContain('「喫茶&lt;こもれび&gt;」とつなぎます(オーナーとして)');
  expect(page.html).toContain('「連携を解除」と送れば、いつでもやめられます');
  expect(world.heard).toEqual([]);
});

test('LINE brings back the nonce that stands for the shop, for the user the link was given to', async () => {
  const page = await follow({ account: 'M-1.staff' });
  expect(page.html).toContain('連携が完了しました');
  const [event, ...others] = world.heard;
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    type: 'accountLink',
    link: { result: 'ok' },
    source: { userId: OWNER },
  });
  expect(await world.store.provenLink(digestOf(event?.link.nonce ?? ''))).toMatchObject({
    conversation: OWNER,
    merchant: { merchantId: 'M-1', storeName: '喫茶<こもれび>', role: 'staff' },
  });
});

test('a nonce has 256 bits of chance, is never the same, and is not what is kept', async () => {
  const [first, second] = [nonceOn(await signIn()), nonceOn(await signIn())];
  expect(first).not.toBe(second);
  for (const nonce of [first, second]) {
    expect(Buffer.from(nonce, 'base64url')).toHaveLength(32);
    expect(await world.store.provenLink(nonce)).toBeNull();
  }
});

test('a role that the provider does not know to be the owner is staff', async () => {
  expect((await signIn({ account: 'chief' })).html).toContain('スタッフとして');
});

test('addresses and pages of a link are kept by nobody, told to nobody, and framed by nobody', async () => {
  const link = await world.offerTo(OWNER);
  const { headers } = await fetch(link, { redirect: 'manual' });
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.getSetCookie().join()).toMatch(/; Path=\/link; .*HttpOnly; SameSite=Lax/);
  const page = await fetch(`${world.url}/link`);
  expect(page.headers.get('content-security-policy')).toContain(`default-src 'none'`);
  expect(page.headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
});

function isRefused(page: Page, words: string, because: string): void {
  expect(page.html).toContain(words);
  expect(hrefOn(page)).toBeNull();
  expect(logged()).toContainEqual(refusal(because));
  expect(world.heard).toEqual([]);
}

describe('refused with a kind word, and logged:', () => {
  test('a link that was never given out', async () => {
    isRefused(await signIn({ link: `${world.url}/link?linkToken=made-up` }), OVER, 'over');
  });

  test('an address that is no link', async () => {
    isRefused(await createBrowser().open(`${world.url}/link`), OVER, 'over');
    isRefused(await createBrowser().open(`${world.url}/link?linkToken[]=a`), OVER, 'over');
  });

  test('a link in its last minute is good, and from then on over', async () => {
    const link = await world.offerTo(OWNER);
    world.clock.pass(9);
    expect((await createBrowser().open(link)).html).toContain('だれとしてサインインしますか');
    world.clock.pass(1);
    isRefused(await signIn({ link }), OVER, 'over');
  });

  test('a link that ends while its person signs in', async () => {
    const visit = await visitOf({});
    const browser = createBrowser();
    await browser.open(visit.link);
    const choosing = await browser.open(visit.link);
    world.clock.pass(10);
    const form = /action="([^"]+)"/.exec(choosing.html)?.[1] ?? '';
    isRefused(await browser.send(form, { account: 'M-1.owner' }), OVER, 'over');
  });

  test('a link that somebody has signed in with already', async () => {
    const link = await world.offerTo(OWNER);
    expect((await signIn({ link })).status).toBe(200);
    isRefused(await signIn({ link }), OVER, 'over');
  });

  test('a link whose user has asked for a newer one', async () => {
    const link = await world.offerTo(OWNER);
    await world.offerTo(OWNER);
    isRefused(await signIn({ link }), OVER, 'over');
  });

  test('somebody who does not sign in', async () => {
    isRefused(await signIn({ account: null }), 'サインインできなかったので', 'access_denied');
  });

  test.each(['nobody', 'nameless'])('somebody who has no shop with a name: %s', async (account) => {
    isRefused(await signIn({ account }), 'お店が見つかりませんでした', 'noShop');
  });

  test('a way back in another browser than the one that set out', async () => {
    const { url } = await signIn();
    isRefused(await createBrowser().open(url), OVER, 'over');
  });

  test('a way back that is taken twice', async () => {
    const browser = createBrowser();
    const { url } = await signIn({}, browser);
    isRefused(await browser.open(url), OVER, 'over');
  });

  test('a way back with a cookie that is not ours', async () => {
    const headers = { cookie: 'link=%7B%22linkToken%22%3A1%7D' };
    const response = await fetch(`${world.url}/link/callback?code=a&state=b`, { headers });
    expect([response.status, await response.text()]).toEqual([410, expect.stringContaining(OVER)]);
    expect(logged()).toContainEqual(refusal('over'));
  });

  test('a code of somebody else who signed in elsewhere', async () => {
    const theirs = new URL((await signIn({ link: await world.offerTo(OTHER) })).url);
    const browser = createBrowser();
    const link = await world.offerTo(OWNER);
    const choosing = await browser.open(link);
    expect(choosing.html).toContain('だれとして');
    isRefused(
      await browser.open(theirs.href),
      'サインインできなかったので',
      'OAUTH_INVALID_RESPONSE',
    );
  });
});

test('a link that is opened on another phone links nobody: LINE says so without a name', async () => {
  const page = await follow({ userId: OTHER });
  expect(page.html).toContain('このリンクは別の方のものです');
  expect(world.heard).toMatchObject([{ type: 'accountLink', link: { result: 'failed' } }]);
  expect(world.heard[0]?.source).toBeUndefined();
});

test('with the provider down nobody is stuck: a kind word, and the same link works later', async () => {
  await world.close();
  world = await linkWorld({ issuer: 'http://127.0.0.1:9/sign-in' });
  const page = await signIn();
  expect(page.status).toBe(502);
  expect(page.html).toContain('いまサインインの画面を開けません');
  expect(logged()).toContainEqual(
    expect.objectContaining({ message: 'merchants cannot sign in: the provider does not answer' }),
  );
});

test('no line of the log holds a link, a nonce, a user or a shop', async () => {
  const link = await world.offerTo(OWNER);
  const page = await signIn({ link });
  await signIn({ link });
  const secrets = [
    nonceOn(page),
    new URL(link).searchParams.get('linkToken'),
    OWNER,
    'M-1',
    'こもれび',
  ];
  const lines = JSON.stringify(world.log.lines);
  expect(world.log.lines.length).toBeGreaterThan(0);
  expect(secrets.filter((secret) => secret !== null && lines.includes(secret))).toEqual([]);
});
