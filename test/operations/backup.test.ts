import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { loadConfig } from '../../src/config.ts';
import { visibleText } from '../../src/line/visible.ts';
import { startProduct, type Product } from '../../src/product.ts';
import { loadContentAndReader } from '../../src/reader.ts';
import { backUpSqlite } from '../../src/store/backup.ts';
import { run } from '../cli/run.ts';
import { root } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';
import { hasPostgres, makeDatabase, startPostgres } from '../store/postgres.ts';
import { findBinaries } from '../store/private-postgres.ts';

const exec = promisify(execFile);
const { content, read } = loadContentAndReader(root);
const CROWD = 60;
const idOf = (at: number) => `U${at.toString(16).padStart(32, '0')}`;
const ASKER = idOf(CROWD);
const people = Array.from({ length: CROWD + 1 }, (_, at) => ({
  userId: idOf(at),
  displayName: `加盟店${at}`,
  storeName: null,
  merchantId: null,
  language: 'ja',
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The product on a store, and what its merchants hear. */
async function open(where: Readonly<Record<string, string>>) {
  const log = heardLog();
  const config = loadConfig({ PORT: '0', QUIET_MS: '0', ...where });
  const product = await startProduct({
    root,
    config,
    content,
    read,
    log,
    world: { people, world: [] },
  });
  const heard: { readonly userId: string; readonly text: string }[] = [];
  product.demo?.line.onMessage((userId, { message }) => {
    heard.push({ userId, text: visibleText(message) });
  });
  const write = async (userId: string, text: string) =>
    await product.demo?.line.sendEvent(userId, { type: 'text', text });
  return { product, heard, write };
}

async function untilIdle({ store }: Product): Promise<void> {
  for (const until = performance.now() + 20_000; performance.now() < until; await pause(10)) {
    if (await store.isIdle()) return;
  }
  throw new Error('something waits for ever');
}

/** A talk in the middle of a flow, a crowd that writes while the copy is made, and then the copy in another place. */
async function livesThrough(
  where: Readonly<Record<string, string>>,
  backUp: () => Promise<void>,
  restore: () => Promise<Readonly<Record<string, string>>>,
): Promise<void> {
  const first = await open(where);
  await first.write(ASKER, '端末の更新をはじめたいです');
  await untilIdle(first.product);
  const writing = people
    .slice(0, CROWD)
    .map(({ userId }) => first.write(userId, '更新はいつですか'));
  await Promise.all([backUp(), ...writing]);
  await untilIdle(first.product);
  const before = await first.product.store.talk(ASKER);
  const state = await first.product.store.state(ASKER);
  expect(state?.position?.flow).toBe('update-terminal');
  await first.product.stop();

  const second = await open(await restore());
  await untilIdle(second.product);
  // It knows all that was said, and says none of it again.
  expect(await second.product.store.talk(ASKER)).toEqual(before);
  expect(second.heard.filter(({ userId }) => userId === ASKER)).toEqual([]);
  const told = second.heard.map(({ userId }) => userId);
  expect(new Set(told).size).toBe(told.length);
  // And stands where it stood: what comes now is answered.
  expect(await second.product.store.state(ASKER)).toEqual(state);
  await second.write(ASKER, '更新はいつですか');
  await untilIdle(second.product);
  expect(second.heard.at(-1)?.userId).toBe(ASKER);
  for (const { userId } of people) await second.product.store.talk(userId);
  await second.product.stop();
}

test('a copy of SQLite that was made while merchants wrote goes on, and says nothing twice', async () => {
  const copy = join(folder, 'copy.sqlite');
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  await livesThrough(
    { DATA_DIR: before },
    async () => void (await backUpSqlite(before, copy)),
    async () => {
      const file = new DatabaseSync(copy, { readOnly: true });
      expect(file.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
      file.close();
      mkdirSync(after);
      cpSync(copy, join(after, 'madoguchi.sqlite'));
      return { DATA_DIR: after };
    },
  );
}, 60_000);

test('the command makes such a copy of a running product, and never over another', async () => {
  const { product } = await open({ DATA_DIR: folder });
  const copy = join(folder, 'copy.sqlite');
  process.env['DATA_DIR'] = folder;
  const made = await run('backup.ts', { args: [copy] });
  expect([made.code, made.err]).toEqual([0, '']);
  const again = await run('backup.ts', { args: [copy] });
  delete process.env['DATA_DIR'];
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('never replaces another')]);
  await product.stop();
}, 60_000);

if (hasPostgres()) {
  test('a dump of PostgreSQL does the same', async () => {
    const server = await startPostgres();
    const [from, to] = [
      await makeDatabase(server?.url ?? ''),
      await makeDatabase(server?.url ?? ''),
    ];
    const bin = findBinaries() ?? '';
    const dump = join(folder, 'madoguchi.dump');
    await livesThrough(
      { DATABASE_URL: from.url },
      async () => {
        await exec(join(bin, 'pg_dump'), ['--format=custom', `--file=${dump}`, from.url]);
      },
      async () => {
        await exec(join(bin, 'pg_restore'), [
          '--no-owner',
          '--no-privileges',
          '--exit-on-error',
          `--dbname=${to.url}`,
          dump,
        ]);
        return { DATABASE_URL: to.url };
      },
    );
    await from.drop();
    await to.drop();
    await server?.stop();
  }, 90_000);
}
