import express from 'express';
import { createSignIn, type Freshness, type SignInMeans } from '../../src/guard/oidc.ts';
import { createBrowser } from '../../src/replay/browser.ts';
import { signInProvider } from '../../src/simulator/sign-in.ts';
import { listen } from '../fleet/listen.ts';

const WHO = { clientId: 'us', clientSecret: 'secret', scope: 'openid' } as const;
const ANA = { id: 'ana', label: 'Ana', claims: { merchant_id: 'M-1' } };

/** A provider that can be switched off, and we as one of its clients. */
async function provider(changes: Partial<SignInMeans> = {}) {
  const app = express();
  const { url, close } = await listen(app);
  const redirectUri = `${url}/back`;
  const door = { isOpen: true };
  app.use('/id', (_request, response, next) => {
    if (door.isOpen) next();
    else response.sendStatus(503);
  });
  app.use('/id', signInProvider({ ...WHO, issuer: `${url}/id`, redirectUri, accounts: [ANA] }));
  app.get('/back', (_request, response) => void response.send('back'));
  const means = { ...WHO, issuer: `${url}/id`, redirectUri, asksAnew: false, ...changes };
  return { signIn: createSignIn(means), door, close };
}

/** Where a person comes back to, and what the browser kept meanwhile. */
async function comeBack({ signIn }: Awaited<ReturnType<typeof provider>>, freshness?: Freshness) {
  const begun = await signIn.begin(freshness);
  if (begun.kind === 'failed') throw new Error(begun.because);
  const browser = createBrowser();
  const { html } = await browser.open(begun.address);
  const form = /action="([^"]+)"/.exec(html)?.[1] ?? '';
  const { url } = await browser.send(form, { account: ANA.id });
  return { query: new URL(url).search, underWay: begun.underWay };
}

test('who has signed in is told with the claims of the provider', async () => {
  const world = await provider();
  const { query, underWay } = await comeBack(world);
  const signedIn = await world.signIn.finish(query, underWay);
  expect(signedIn).toMatchObject({ kind: 'signedIn', claims: { sub: 'ana', merchant_id: 'M-1' } });
  await world.close();
});

test('a code, a state, a nonce and a verifier are good together, and once', async () => {
  const world = await provider();
  const { signIn } = world;
  const failed = { kind: 'failed' };
  for (const part of ['state', 'nonce', 'codeVerifier']) {
    const { query, underWay } = await comeBack(world);
    const other = { ...underWay, [part]: 'x'.repeat(43) };
    expect(await signIn.finish(query, other)).toMatchObject(failed);
  }
  const { query, underWay } = await comeBack(world);
  expect(await signIn.finish('?error=access_denied', underWay)).toMatchObject(failed);
  expect(await signIn.finish('', underWay)).toMatchObject(failed);
  expect(await signIn.finish(query, underWay)).toMatchObject({ kind: 'signedIn' });
  expect(await signIn.finish(query, underWay)).toMatchObject(failed);
  await world.close();
});

test('a wrong client secret signs nobody in', async () => {
  const world = await provider({ clientSecret: 'guessed' });
  const { query, underWay } = await comeBack(world);
  expect(await world.signIn.finish(query, underWay)).toEqual({
    kind: 'failed',
    because: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE',
  });
  await world.close();
});

test('a provider that is down is a value, and is asked anew the next time', async () => {
  const world = await provider();
  world.door.isOpen = false;
  expect(await world.signIn.begin()).toMatchObject({ kind: 'failed' });
  world.door.isOpen = true;
  expect(await world.signIn.begin()).toMatchObject({ kind: 'begun' });
  await world.close();
});

test('who wants to know anew has the provider ask, whoever is signed in there', async () => {
  const world = await provider({ asksAnew: true });
  const begun = await world.signIn.begin();
  expect(begun.kind === 'begun' && begun.address).toContain('prompt=login');
  await world.close();
});

test('a fresh proof is asked for with its greatest age, and brings its time', async () => {
  const world = await provider();
  const fresh = { maxAgeSeconds: 600, asksAnew: true } as const;
  const { query, underWay } = await comeBack(world, fresh);
  const signedIn = await world.signIn.finish(query, underWay, fresh);
  const ago = signedIn.kind === 'signedIn' ? signedIn.provenAt?.diffNow().as('seconds') : null;
  expect(ago).toBeLessThanOrEqual(1);
  expect(ago).toBeGreaterThan(-60);
  // Without the question the provider tells no time, and that is no fresh proof.
  const plain = await comeBack(world);
  expect(await world.signIn.finish(plain.query, plain.underWay, fresh)).toMatchObject({
    kind: 'failed',
  });
  await world.close();
});
