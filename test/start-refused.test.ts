import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blamed } from '../src/blame.ts';
import { loadConfig } from '../src/config.ts';
import { unreadVariables } from '../src/config/unread.ts';
import { variables } from '../src/config/variables.ts';
import { loadDemoWorld } from '../src/demo/file.ts';
import { loadServiceAccount, loadSquareShops } from '../src/wiring/fleet-shops.ts';
import { listen } from '../src/server.ts';
import { openStore } from '../src/store/store.ts';
import { openOwnStore, refuseStrayDemo } from '../src/demo/stray.ts';
import { root } from './core/the-shop.ts';
import { listen as listenSomewhere } from './fleet/listen.ts';
import { hasPostgres, makeDatabase, startPostgres } from './store/postgres.ts';

const LINE = { LINE_CHANNEL_ID: '1234567890', LINE_CHANNEL_SECRET: 'secret' } as const;
const ELSEWHERE = 'postgres://h/d?sslmode=verify-full';

const start = (env: Readonly<Record<string, string>>) => () => refuseStrayDemo(loadConfig(env));

test('without a channel no demo begins beside a database on another machine: it would take its merchants', () => {
  expect(start({ DATABASE_URL: ELSEWHERE })).toThrow('LINE_CHANNEL_SECRET is not set');
  expect(start({ ...LINE, DATABASE_URL: ELSEWHERE })).not.toThrow();
  expect(start({ DATABASE_URL: 'postgres://localhost/d' })).not.toThrow();
  expect(start({ DATABASE_URL: 'postgres:///d?host=/run/postgresql' })).not.toThrow();
  expect(start({})).not.toThrow();
});

type Env = Readonly<Record<string, string>>;

async function refusesOnceServed(demo: Env): Promise<string> {
  const open = async (env: Env) => await (await openOwnStore(loadConfig(env))).close();
  await open(demo);
  await open({ ...LINE, ...demo });
  await open(demo);
  const store = await openStore(loadConfig({ ...LINE, ...demo }));
  await store.keepServed();
  await store.keepServed();
  await store.close();
  await open({ ...LINE, ...demo });
  const opened = openOwnStore(loadConfig(demo));
  return await opened.then(
    () => 'it was opened',
    (error: unknown) => String(error),
  );
}

test('where production was served from a folder no demo begins', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-whose-'));
  const reason = await refusesOnceServed({ DATA_DIR: folder });
  expect(reason).toMatch(/LINE_CHANNEL_SECRET is not set.*DATA_DIR=.* is of production/);
  // It is left to whoever comes with the channel.
  await (await openOwnStore(loadConfig({ ...LINE, DATA_DIR: folder }))).close();
  rmSync(folder, { recursive: true });
});

if (hasPostgres()) {
  test('nor beside a database on this machine from which it was', async () => {
    const server = await startPostgres();
    const { url, drop } = await makeDatabase(server?.url ?? '');
    const reason = await refusesOnceServed({ DATABASE_URL: url });
    expect(reason).toMatch(/LINE_CHANNEL_SECRET is not set.*DATABASE_URL names is of production/);
    expect(reason).not.toContain(url);
    await drop();
    await server?.stop();
  }, 60_000);
}

test('a folder that cannot be made is told, and not tried for ever', () => {
  // There Node's own `recursive` never ends, and nothing but the system can end it.
  const env = { PATH: process.env['PATH'], PORT: '0', DATA_DIR: '/proc/madoguchi' };
  const main = join(root, 'src/main.ts');
  const { status, stderr } = spawnSync(process.execPath, [main], {
    env,
    encoding: 'utf8',
    timeout: 25_000,
    killSignal: 'SIGKILL',
  });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^DATA_DIR=\/proc\/madoguchi: /m)]);
});

test('a role without a channel says which variable is missing', () => {
  const env = { ROLE: 'web', DATABASE_URL: 'postgres:///d' };
  expect(() => loadConfig(env)).toThrow('without LINE_CHANNEL_SECRET this is the demo');
});

test.each([
  ['ROLE', 'all, web or worker'],
  ['LOG_LEVEL', 'debug, info, warn, error or silent'],
  ['PICTURE_READING', 'on or off'],
  ['LINE_NAMES', 'on or off'],
  ['DESK_SECOND_FACTOR', 'viewer, agent, supervisor, admin or nobody'],
  ['FLEET_KIND', 'contract, paxstore, android or square'],
])('a wrong %s is told what there is: %s', (name, words) => {
  expect(() => loadConfig({ [name]: 'boss' })).toThrow(`${name} must be ${words}`);
});

test('a port that is taken is told with the variable to change', async () => {
  const { url, close } = await listenSomewhere(() => {});
  const port = Number(new URL(url).port);
  const taken = listen(createServer(), { port, host: '127.0.0.1' });
  await expect(taken).rejects.toThrow(new RegExp(`^PORT=${port}, HOST=127.0.0.1: .*EADDRINUSE`));
  await close();
});

test('a file that is not there, or cannot be read, is told with its variable', () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-refused-'));
  const none = join(folder, 'none');
  expect(() => loadSquareShops(none)).toThrow(/^FLEET_SHOPS_FILE: ENOENT/);
  expect(() => loadServiceAccount(none)).toThrow(/^FLEET_SERVICE_ACCOUNT: ENOENT/);
  expect(() => loadDemoWorld(none)).toThrow(/^DEMO_WORLD=.*ENOENT/);
  writeFileSync(none, '{oops');
  expect(() => loadDemoWorld(none)).toThrow(/^DEMO_WORLD=.*JSON/);
  rmSync(folder, { recursive: true });
});

test('of several addresses that all refuse, the first is told', () => {
  const refused = new AggregateError([new Error('connect ECONNREFUSED ::1:5432')]);
  expect(blamed('DATABASE_URL', 'Is it there?', refused).message).toBe(
    'DATABASE_URL: connect ECONNREFUSED ::1:5432. Is it there?',
  );
});

test('a slip in the name of a variable is noticed; what others read is not', () => {
  const known = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, 'set']));
  const others = { OTEL_SERVICE_NAME: 'a', DATABASE: 'b', LINES: '50', FLEET_API_URL: '' };
  expect(unreadVariables({ ...known, ...others })).toEqual([]);
  const slips = ['FLEET_API_URL', 'LINE_CHANEL_SECRET', 'DATABASE_OWNERURL', 'TRUST_PROXIES'];
  const set = Object.fromEntries([...slips, 'PORT'].map((name) => [name, 'x']));
  expect(unreadVariables(set)).toEqual(slips);
});
