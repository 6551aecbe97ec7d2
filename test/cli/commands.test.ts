import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANA } from '../line/simulated-line.ts';
import { run } from './run.ts';

let folder = '';
let data = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-commands-'));
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const call = (command: string, args: readonly string[], env = {}) =>
  run(command, { args, env: { DATA_DIR: data, DATABASE_URL: '', ...env } });

const LINE = { LINE_CHANNEL_SECRET: 'secret', LINE_CHANNEL_ID: '1234567890' } as const;

const COMMANDS = [
  'migrate.ts',
  'backup.ts',
  'desk-admin.ts',
  'erase.ts',
  'bind.ts',
  'line-setup.ts',
] as const;

test.each(COMMANDS)('%s --help tells how it is used, and does nothing', async (command) => {
  const { code, out, err } = await call(command, ['--help']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^ {2}.*npm run (?:-s )?[a-z:]+/m);
  expect(existsSync(data)).toBe(false);
});

const SHOP = ['--merchant', 'M-1', '--store', '喫茶'];
test.each([
  ['migrate.ts', ['DATABASE_URL=postgres:///d'], "'DATABASE_URL=postgres:///d'"],
  ['desk-admin.ts', ['--now'], "'--now'"],
  ['backup.ts', [], 'Say where to'],
  ['erase.ts', ['--yes'], 'Either --user or --merchant'],
  ['erase.ts', ['--merchant', 'M-1', '--user', ANA, '--yes'], 'Either --user or --merchant'],
  ['erase.ts', ['--user', 'Uxyz', '--yes'], '--user Uxyz is no LINE user id'],
  ['erase.ts', ['--user', ANA], '--yes is needed'],
  ['bind.ts', ['--user', 'Uxyz', '--none'], '--user is no LINE user id'],
  ['bind.ts', ['--user', ANA, '--merchant', 'M-1'], '--merchant and --store are needed'],
  ['bind.ts', ['--user', ANA, ...SHOP, '--role', 'chef'], '--role is one of'],
  ['bind.ts', ['--user', ANA, ...SHOP, '--none'], '--none goes without'],
])(
  '%s %j tells what is wrong before how it is used, and does nothing',
  async (name, args, what) => {
    const { code, err } = await call(name, args);
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toContain(what);
    expect(err).toMatch(/^ {2}.*npm run /m);
    expect(existsSync(data)).toBe(false);
  },
);

describe('a setting that leads nowhere is named, in a line and not a trace:', () => {
  const CLOSED = 'postgres://127.0.0.1:9/d';
  test.each([
    ['migrate.ts', { DATABASE_URL: 'mysql://h/d' }, 'DATABASE_URL must begin with postgres://'],
    ['migrate.ts', { DATABASE_URL: 'postgres://h/d' }, 'DATABASE_URL goes to another machine'],
    ['migrate.ts', { DATABASE_URL: CLOSED }, 'DATABASE_URL: connect ECONNREFUSED 127.0.0.1:9.'],
    [
      'desk-admin.ts',
      { ...LINE, DATABASE_URL: CLOSED },
      'DATABASE_URL: connect ECONNREFUSED 127.0.0.1:9.',
    ],
    ['line-setup.ts', {}, 'LINE_CHANNEL_SECRET is not set'],
  ])('%s %j', async (command, env, what) => {
    const { code, err } = await call(command, [], env);
    expect(code).toBe(1);
    expect(err).toContain(what);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a data folder that cannot be made', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, err } = await call('migrate.ts', [], { DATA_DIR: join(file, 'data') });
    expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1]);
    expect(err).toContain(`DATA_DIR=${join(file, 'data')}: `);
  });
});

test('a backup into a folder that is not there names the folder', async () => {
  await call('migrate.ts', []);
  const { code, err } = await call('backup.ts', [join(folder, 'none', 'copy.sqlite')]);
  expect([code, err]).toEqual([1, `${join(folder, 'none')} is not there: make the folder first\n`]);
});

test('erasing a shop that nobody is linked to says so, rather than that nothing was kept', async () => {
  await call('migrate.ts', []);
  const shop = ['--merchant', 'M-9', '--yes'];
  const place = `the SQLite file in ${data}`;
  expect((await call('erase.ts', shop)).out).toBe(
    `nobody is linked to M-9 in ${place}: nothing was erased\n`,
  );
  await call('bind.ts', ['--user', ANA, '--merchant', 'M-9', '--store', '喫茶']);
  expect((await call('erase.ts', shop)).out).toBe(
    `erased what was kept of 1 LINE user(s) in ${place}\n`,
  );
});

test.each([
  ['erase.ts', ['--user', ANA, '--yes']],
  ['bind.ts', ['--user', ANA, ...SHOP]],
  ['desk-admin.ts', []],
  ['backup.ts', [join(tmpdir(), 'copy.sqlite')]],
])('%s makes no store where there is none: DATA_DIR is most likely wrong', async (name, args) => {
  const { code, out, err } = await call(name, args, LINE);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(`${join(data, 'madoguchi.sqlite')} is not there: is DATA_DIR right?\n`);
  expect(existsSync(data)).toBe(false);
});

test('the link of desk-admin has no address that nobody told, and the demo has none', async () => {
  await call('migrate.ts', []);
  const { out, err } = await call('desk-admin.ts', [], LINE);
  expect(out).toMatch(/^\/desk\/welcome#\S+\n$/);
  expect(err).toBe('PUBLIC_URL is not set: put the address of the desk before it.\n');
  const told = await call('desk-admin.ts', [], { ...LINE, PUBLIC_URL: 'https://desk.example/' });
  expect(told.out).toMatch(/^https:\/\/desk\.example\/desk\/welcome#\S+\n$/);
  const demo = await call('desk-admin.ts', []);
  expect([demo.code, demo.out]).toEqual([1, '']);
  expect(demo.err).toMatch(
    /^LINE_CHANNEL_SECRET is not set, .*: sign in to the demo with one click\n$/,
  );
});

test('a file of the store that is damaged is told as that, with a backup as the way out', async () => {
  mkdirSync(data);
  writeFileSync(join(data, 'madoguchi.sqlite'), 'no database '.repeat(800));
  const { code, err } = await call('migrate.ts', []);
  expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1]);
  expect(err).toContain(
    `DATA_DIR=${data}: file is not a database. Its madoguchi.sqlite is damaged`,
  );
});
