import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { deskRoutes } from '../../src/desk/desk-routes.ts';
import type { DeskMeans } from '../../src/desk/means.ts';
import { ROLES } from '../../src/desk/ports.ts';
import { world } from '../an-app.ts';
import { MORNING, root } from '../core/the-shop.ts';
import { openDesk, TICKET, type ADesk } from '../desk/a-desk.ts';
import { listen, type Listening } from '../fleet/listen.ts';
import { hasPostgres, makeDatabase, startPostgres } from '../store/postgres.ts';
import { broken, oddHeader, oddJson, oddText, overCases, textOf } from './cases.ts';
import { caller, type Knock } from './knock.ts';

/** All that the routes read from a body, by its names in their code: routes of later days are met with theirs. */
const NAMES = [
  ...new Set(
    globSync('src/desk/*.ts', { cwd: root }).flatMap((file) =>
      Array.from(
        readFileSync(join(root, file), 'utf8').matchAll(/^\s*(\w+): (?:z\.|name|role|day)/gm),
        ([, name = '']) => name,
      ),
    ),
  ),
];
const value = fc.oneof(
  oddText,
  oddJson,
  fc.constantFrom<unknown>(...ROLES, TICKET, true, false, 'a good long passphrase'),
);
const body = fc.oneof(
  { weight: 6, arbitrary: fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 3 }) },
  fc.record({ act: fc.uuid() }),
  broken({ act: fc.uuid(), text: oddText }),
  broken({ name: oddText, role: fc.constantFrom(...ROLES) }),
  oddJson,
);
const bytes = fc.oneof(
  { weight: 6, arbitrary: body.map((told) => textOf(told)) },
  fc.constantFrom('{', '[]', '"', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'x'.repeat(70_000)),
);
const part = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(TICKET, '%00') },
  fc.constantFrom(...ROLES, 'a%00b', '%ED%A0%80', '..', '%2e%2e', '%', '__proto__'),
  oddHeader,
);
const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc
    .array(fc.tuple(fc.constantFrom(...NAMES, '__proto__', 'a[b]'), oddHeader), { maxLength: 3 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);
const oddHeaders = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      'a',
    ),
    'content-encoding': fc.constantFrom('identity', 'gzip', 'x'),
    origin: fc.constantFrom('null', 'https://evil.example', 'http://['),
    'if-none-match': oddHeader,
    range: fc.constantFrom('bytes=0-', 'bytes=9-1'),
    'x-forwarded-for': fc.constantFrom('::1', ','.repeat(300)),
  },
  { requiredKeys: [] },
);

const headers = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, oddHeaders);

const sites: readonly (readonly [string, Partial<DeskMeans>])[] = [
  ['with passwords', {}],
  ['in the demo', { demoStaff: ['agent'] }],
];

describe.each(sites)('the API of a desk %s', (what, means) => {
  test('answers whatever anybody sends it, in every role, and stays whole', async () => {
    await fuzzed(`the desk's API ${what}`, 700, () => openDesk(means));
  }, 90_000);
});

if (hasPostgres()) {
  test('it does so on PostgreSQL, which takes fewer letters', async () => {
    const server = await startPostgres();
    const database = await makeDatabase(server?.url ?? '');
    await fuzzed('the desk’s API on PostgreSQL', 600, () => openDesk({}, database.url));
    await database.drop();
    await server?.stop();
  }, 90_000);
}

async function fuzzed(what: string, runs: number, open: () => Promise<ADesk>): Promise<void> {
  const desk = await open();
  // Through the whole app: what a parser refuses is answered there.
  const { app, log } = world({ desk: desk.means });
  const server = await listen(app);
  const call = caller(server.url);
  const routes = deskRoutes(desk.means);
  const knock = fc
    .record({
      route: fc.constantFrom(...routes),
      who: fc.constantFrom(null, 'nobody', ...ROLES, ...ROLES),
      isOwnPage: fc.constantFrom(true, true, true, undefined),
      part,
      query,
      headers,
      bytes,
    })
    .map(({ route, who, isOwnPage, ...told }): Knock => ({
      method: route.method.toUpperCase(),
      path: `/desk/api${route.path.replaceAll(/:\w+/g, told.part)}${told.query}`,
      headers: {
        'content-type': 'application/json',
        ...told.headers,
        cookie: who === null ? 'desk' : `desk=${who}; x=${'y'.repeat(20)}`,
        ...(isOwnPage && { 'sec-fetch-site': 'same-origin' }),
      },
      body: route.method === 'get' ? '' : told.bytes,
    }));
  const seen = new Set<number>();
  await overCases(what, runs, oddOrPlain(knock), async (one) => {
    const { status, text } = await call.knock(one);
    seen.add(status);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
    // Not a word about where it failed.
    expect(text).not.toMatch(/node_modules|\bat .+:\d+:\d+/);
    if (one.method !== 'GET' && status < 300) await asBefore(desk);
  });
  // Not only refusals: what the roles may do was done.
  expect([...seen]).toEqual(expect.arrayContaining([200, 202, 204, 400, 401, 403, 404]));
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  await staysWhole(desk, server);
  call.close();
  await server.close();
  await desk.close();
}

/** Now and then somebody only claims a ticket, as most who ask do: not all is to be refused. */
function oddOrPlain(odd: fc.Arbitrary<Knock>): fc.Arbitrary<Knock> {
  const plain = fc.record({ act: fc.uuid(), who: fc.constantFrom('agent', 'supervisor') });
  const claim = plain.map(({ act, who }): Knock => ({
    method: 'POST',
    path: `/desk/api/tickets/${TICKET}/claim`,
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      cookie: `desk=${who}`,
    },
    body: JSON.stringify({ act }),
  }));
  return fc.oneof({ weight: 20, arbitrary: odd }, { weight: 1, arbitrary: claim });
}

/** Whoever was signed out, renamed, shut out or lifted up is again who they were. */
async function asBefore(desk: ADesk): Promise<void> {
  const doer = { by: { id: 'admin', name: '' }, at: MORNING };
  for (const role of ROLES) {
    await desk.store.desk.changeMember(role, { role, isDisabled: false }, doer);
    await desk.store.desk.endSessions({ by: { id: role, name: '' }, at: MORNING });
    await desk.signIn(role);
  }
}

/** All that was kept can be read, and the desk goes on. */
async function staysWhole(desk: ADesk, { url }: Listening): Promise<void> {
  expect(desk.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  await asBefore(desk);
  const turns = await desk.store.takeTurns(1000);
  expect(turns.every(({ event }) => event.type.startsWith('staff'))).toBe(true);
  expect((await desk.store.desk.members()).length).toBeGreaterThanOrEqual(ROLES.length);
  expect((await desk.store.desk.audit({}, 10_000)).length).toBeGreaterThan(0);
  const { status } = await fetch(`${url}/desk/api/tickets`, { headers: { cookie: 'desk=viewer' } });
  expect(status).toBe(200);
}
