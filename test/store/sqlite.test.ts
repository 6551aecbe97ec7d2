import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/store.ts';
import { heard, outcome, takeOne, wrote } from './given.ts';

const NODE = ['--disable-warning=ExperimentalWarning'];
const MIGRATIONS = [
  '001-first-tables',
  '002-bursts',
  '003-desk',
  '004-account-links',
  '005-call-budget',
  '006-words-said-later',
  '008-pictures',
  '009-a-desk-changes',
  '009-b-desk-claims',
  '009-c-desk-kept',
  '009-d-staff-photos',
  '010-beside-the-talk',
  '011-a-questions',
  '011-b-lessons',
  '012-a-unknown-deliveries',
  '012-b-workers',
  '012-c-line-quota',
  '013-a-queue',
  '013-b-blocked',
  '014-a-tickets-in-english',
  '015-a-outbox-ready',
  '016-a-day-counts',
  '016-b-staff-factors',
  '016-c-content-wishes',
  '017-a-proven-at',
  '017-b-call-back-by',
  '018-a-session-hints',
  '018-b-drops-factor',
  '018-c-worker-learnt',
  '019-a-outbox-due',
  '020-d-passed-by',
  '021-a-room-in-pages',
  '022-a-line-names',
  '023-o-served',
  '024-a-trial',
];

describe('the SQLite file', () => {
  let dataDir = '';
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-sqlite-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  test('statistics that somebody had made are not planned with', async () => {
    await (await openStore({ databaseUrl: null, dataDir })).close();
    const file = new DatabaseSync(join(dataDir, 'madoguchi.sqlite'));
    file.exec('analyze');
    file.close();
    await (await openStore({ databaseUrl: null, dataDir })).close();
    const after = new DatabaseSync(join(dataDir, 'madoguchi.sqlite'));
    expect(
      after.prepare(`select name from sqlite_schema where name like 'sqlite_stat%'`).all(),
    ).toEqual([]);
    after.close();
  });

  test('one process owns it, a second is told which, and after a crash all goes on at once', async () => {
    const victim = spawn(process.execPath, [
      ...NODE,
      '--expose-gc',
      'test/store/crashing-process.ts',
      dataDir,
    ]);
    const said: unknown[] = await once(victim.stdout, 'data');
    try {
      await expect(openStore({ databaseUrl: null, dataDir })).rejects.toThrow(
        `${dataDir}/madoguchi.lock is held by process ${victim.pid}`,
      );
    } finally {
      victim.kill('SIGKILL');
    }
    await once(victim, 'exit');

    const store = await openStore({ databaseUrl: null, dataDir });
    const turn = await takeOne(store);
    expect([String(turn.number), heard(turn), turn.attempts]).toEqual([String(said[0]), '2', 1]);
    const [row] = await store.takeOutgoing(1);
    expect(row).toMatchObject({ attempts: 1, lastWay: 'reply', isAmbiguous: true });
    await store.commit(turn, outcome());
    expect(heard(await takeOne(store))).toBe('3');
    await store.close();
  });

  test('a full disk, which ends the transaction by itself, is told as what it is, and kept is what comes after', async () => {
    const store = await openStore({ databaseUrl: null, dataDir });
    const file = new DatabaseSync(join(dataDir, 'madoguchi.sqlite'));
    file.exec(`create trigger fills before insert on inbox
      begin select raise(rollback, 'database or disk is full'); end`);
    await expect(store.receive([wrote('1')])).rejects.toThrow('database or disk is full');
    file.exec('drop trigger fills');
    file.close();
    await store.receive([wrote('2')]);
    expect(heard(await takeOne(store))).toBe('2');
    await store.close();
  });

  test('a second store in the same process is refused, until the first is closed', async () => {
    const folder = join(dataDir, 'made', 'here');
    const store = await openStore({ databaseUrl: null, dataDir: folder });
    await expect(openStore({ databaseUrl: null, dataDir: folder })).rejects.toThrow('is held by');
    await store.close();
    await (await openStore({ databaseUrl: null, dataDir: folder })).close();
  });

  test('the migration command says what it did', async () => {
    const migrate = async () => {
      const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: undefined };
      const command = [...NODE, 'src/cli/migrate.ts'];
      return (await promisify(execFile)(process.execPath, command, { env })).stdout;
    };
    expect(await migrate()).toBe(
      `Migrations of the SQLite file in ${dataDir}: ${MIGRATIONS.join(', ')}\n`,
    );
    expect(await migrate()).toBe(`Migrations of the SQLite file in ${dataDir}: nothing to do\n`);
  });
});
