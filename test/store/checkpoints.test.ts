import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { checkpoints, MOST_PAGES } from '../../src/store/checkpoints.ts';
import { openDatabase } from '../../src/store/database.ts';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-checkpoints-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MB = 1024 * 1024;

test('the log begins anew though it is written all the time, and nothing is lost', async () => {
  const { database } = await openDatabase({ databaseUrl: null, dataDir: folder });
  const rows = 200;
  // 2.4 MB of the log a time (the row, and its key in the index), 480 MB in all.
  for (let row = 0; row < rows; row += 1) {
    await database.unhurried(async (db) => {
      await sql`insert into tombstone (message_id)
        values (${row} || hex(zeroblob(${0.6 * MB})))`.execute(db);
    });
    await pause(8);
  }
  expect(statSync(join(folder, 'madoguchi.sqlite-wal')).size).toBeLessThan(150 * MB);
  await database.close();
  const again = await openDatabase({ databaseUrl: null, dataDir: folder });
  const { kept } = await again.database.db
    .selectFrom('tombstone')
    .select((row) => row.fn.countAll<number>().as('kept'))
    .executeTakeFirstOrThrow();
  expect(kept).toBe(rows);
  await again.database.close();
}, 60_000);

test('a thread that breaks is told of once, and not begun again', async () => {
  let begun = 0;
  let lost = 0;
  const placing = checkpoints({
    path: 'nowhere',
    pages: () => MOST_PAGES,
    alone: (put) => put(),
    lost: () => (lost += 1),
    start: () => {
      begun += 1;
      return new Worker('throw new Error("broken")', { eval: true });
    },
  });
  placing.look();
  placing.look();
  await placing.settled();
  placing.look();
  await placing.close();
  expect({ begun, lost }).toEqual({ begun: 1, lost: 1 });
});

test('a log that has hardly grown is left alone', async () => {
  let begun = 0;
  let lost = 0;
  const placing = checkpoints({
    path: 'nowhere',
    pages: () => MOST_PAGES - 1,
    alone: (put) => put(),
    lost: () => (lost += 1),
    start: () => {
      begun += 1;
      throw new Error('was begun');
    },
  });
  placing.look();
  await placing.settled();
  await placing.close();
  expect({ begun, lost }).toEqual({ begun: 0, lost: 0 });
});
