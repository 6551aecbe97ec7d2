import { accessBy } from '../../src/fleet/access.ts';
import { createFleetClient } from '../../src/fleet/contract-client.ts';
import { handClock } from './hand-clock.ts';
import { listen } from './listen.ts';
import { seed, simulatedFleet } from './simulated.ts';

const clock = handClock('2025-08-19T08:40:00');
let fleet: Awaited<ReturnType<typeof simulatedFleet>>;

beforeEach(async () => {
  fleet = await simulatedFleet(clock.now);
  fleet.setTerminals('M-1', [seed]);
});
afterEach(() => fleet.close());

const tokensAsked = () => fleet.asked.filter((part) => part === 'token').length;

function client(clientSecret = 'fleet-token', tokenUrl = `${fleet.url}/oauth/token`) {
  const credentials = { tokenUrl, clientId: 'madoguchi', clientSecret };
  return createFleetClient({ baseUrl: fleet.url, credentials, now: clock.now, callMs: 300 });
}

test('a token is asked for once, and used for all calls', async () => {
  const asking = client();
  const all = await Promise.all(['M-1', 'M-1', 'M-1'].map((id) => asking.askTerminals(id, null)));
  expect(all.map(({ kind }) => kind)).toEqual(['known', 'known', 'known']);
  await asking.askTerminals('M-1', clock.now());
  expect(tokensAsked()).toBe(1);
});

test('a token that the fleet takes no more is asked for anew, in the same turn', async () => {
  const asking = client();
  await asking.askTerminals('M-1');
  fleet.revokeTokens();
  expect(await asking.askTerminals('M-1', clock.now())).toMatchObject({ kind: 'known' });
  expect(tokensAsked()).toBe(2);
});

test('a fleet that takes not even a new token is asked for one only once a call', async () => {
  fleet.setMood('unauthorized');
  const asking = client();
  expect(await asking.askTerminals('M-1')).toEqual({ kind: 'silent', because: 'refused' });
  expect(tokensAsked()).toBe(2);
});

test('without a token the fleet is not asked', async () => {
  expect(await client('wrong').askTerminals('M-1')).toEqual({ kind: 'silent', because: 'down' });
  const nobody = client('fleet-token', 'http://127.0.0.1:9/oauth/token');
  expect(await nobody.askTerminals('M-1')).toEqual({ kind: 'silent', because: 'down' });
  expect(fleet.asked.filter((part) => part === 'terminals')).toEqual([]);
});

test('an office that does not answer holds nobody up', async () => {
  const office = await listen(() => {});
  const started = performance.now();
  const silent = client('fleet-token', `${office.url}/token`);
  expect(await silent.askTerminals('M-1')).toEqual({ kind: 'silent', because: 'down' });
  expect(performance.now() - started).toBeLessThan(1000);
  await office.close();
});

/** An office that counts its tokens, and lets each live as long as the test says. */
async function officeOf(seconds: number) {
  let given = 0;
  const bodies: string[] = [];
  const office = await listen((request, response) => {
    given += 1;
    const number = given;
    request.on('data', (bytes: Buffer) => bodies.push(bytes.toString()));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      const lives = { token_type: 'bearer', expires_in: seconds };
      response.end(JSON.stringify({ access_token: `token-${number}`, ...lives }));
    });
  });
  const credentials = { tokenUrl: `${office.url}/t`, clientId: 'us:er', clientSecret: 'p%ss' };
  return { ...office, bodies, access: accessBy(credentials, 500) };
}

test('a token is used until a minute before its end', async () => {
  const office = await officeOf(60.2);
  expect(await office.access.current()).toBe('token-1');
  expect(await office.access.current()).toBe('token-1');
  expect(new URLSearchParams(office.bodies[0]).get('grant_type')).toBe('client_credentials');
  expect(new URLSearchParams(office.bodies[0]).get('scope')).toContain('payments:read');
  await office.close();
});

test('a token that lives shorter is renewed at half its life', async () => {
  const office = await officeOf(1);
  expect(await office.access.current()).toBe('token-1');
  await new Promise((ready) => setTimeout(ready, 550));
  expect(await office.access.current()).toBe('token-2');
  await office.close();
});

test('who was refused with an older token gets the one that another call has asked for', async () => {
  const office = await officeOf(300);
  const old = await office.access.current();
  const [one, two] = await Promise.all([office.access.renew(old), office.access.renew(old)]);
  expect([one, two]).toEqual(['token-2', 'token-2']);
  expect(await office.access.renew(old)).toBe('token-2');
  await office.close();
});

test('a static token is the only one', async () => {
  const access = accessBy({ token: 'fixed' }, 500);
  expect(await access.current()).toBe('fixed');
  expect(await access.renew('fixed')).toBeNull();
});
