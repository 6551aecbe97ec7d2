import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { walOnDisk } from '../../src/store/wal-on-disk.ts';
import { createWriter } from '../../src/store/writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-wal-'));
const path = join(folder, 'file');
writeFileSync(`${path}-wal`, '');
afterAll(() => rmSync(folder, { recursive: true }));

/** A disk that is done when it is told to be. */
function slowDisk() {
  const turns: { done: () => void; failed: (error: Error) => void }[] = [];
  const sync = () =>
    new Promise<void>((done, failed) => {
      turns.push({ done, failed });
    });
  return { turns, sync };
}

/** Whether it has settled by now; promises that are ready have been heard. */
async function isDone(waited: Promise<unknown>): Promise<boolean> {
  return await Promise.race([waited.then(() => true), pause(20, false)]);
}

/** A machine that is busy asks the disk a little later. */
async function asked(turns: readonly unknown[], times: number): Promise<void> {
  while (turns.length < times) await pause(5);
}

test('who comes while the disk works waits for its next turn, together', async () => {
  const { turns, sync } = slowDisk();
  const wal = walOnDisk(path, sync);
  const first = wal.settled();
  await asked(turns, 1);
  const later = Promise.all([wal.settled(), wal.settled()]);
  expect(turns).toHaveLength(1);
  turns[0]?.done();
  await first;
  expect(await isDone(later)).toBe(false);
  await asked(turns, 2);
  turns[1]?.done();
  await later;
  expect(turns).toHaveLength(2);
  await wal.close();
});

test('a disk that has failed is not believed again', async () => {
  const { turns, sync } = slowDisk();
  const wal = walOnDisk(path, sync);
  const first = wal.settled();
  await asked(turns, 1);
  const meanwhile = wal.settled();
  turns[0]?.failed(new Error('EIO'));
  await expect(first).rejects.toThrow('EIO');
  await expect(meanwhile).rejects.toThrow('EIO');
  await expect(wal.settled()).rejects.toThrow('EIO');
  expect(turns).toHaveLength(1);
  await wal.close();
});

const bury = (message_id: string) => (within: Database) =>
  within.db.insertInto('tombstone').values({ message_id }).execute();

describe('what is written', () => {
  let database: Database;
  beforeEach(async () => {
    ({ database } = await openDatabase({
      databaseUrl: null,
      dataDir: mkdtempSync(join(folder, 'of-')),
    }));
  });
  afterEach(() => database.close());

  test('waits for the disk only where it must last', async () => {
    const { turns, sync } = slowDisk();
    const wal = walOnDisk(path, sync);
    const writer = createWriter({ ...database, onDisk: () => wal.settled() });
    const keep = async (within: Database, ids: readonly string[]) => {
      for (const id of ids) await bury(id)(within);
    };
    await writer.group(keep).keep(['soon']);
    await writer.statement(bury('soon, too'));
    expect(turns).toHaveLength(0);
    const lasting = writer.group(keep, { lasts: true }).keep(['lasting']);
    expect(await isDone(lasting)).toBe(false);
    await asked(turns, 1);
    expect(await isDone(lasting)).toBe(false);
    turns[0]?.done();
    await expect(lasting).resolves.toBeUndefined();
    await writer.close();
    await wal.close();
  });

  test('what staff do waits for it with each commit, before and after', async () => {
    const waits = async (db: Database['db'] = database.db) => {
      const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
      return rows[0]?.synchronous;
    };
    const [FULL, NORMAL] = [2, 1];
    expect(await waits()).toBe(FULL);
    expect(await database.unhurried(waits)).toBe(NORMAL);
    expect(await waits()).toBe(FULL);
    const failing = database.unhurried(() => Promise.reject(new Error('no further')));
    await expect(failing).rejects.toThrow('no further');
    expect(await waits()).toBe(FULL);
  });

  test('the log of SQLite is there to be waited for', async () => {
    await expect(database.onDisk()).resolves.toBeUndefined();
  });
});
