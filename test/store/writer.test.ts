import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createWriter } from '../../src/store/writer.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-writer-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const bury =
  (message_id: string) =>
  ({ db }: Database) =>
    db.insertInto('tombstone').values({ message_id }).execute();

test('changes that come together are one commit, each with its own result', async () => {
  const { database } = await openDatabase({ databaseUrl: null, dataDir });
  const writer = createWriter(database);
  const transactions = new Set<unknown>();
  const seen = await Promise.all(
    ['a', 'b', 'c'].map((id) =>
      writer.statement(async (within) => {
        transactions.add(within.db);
        await bury(id)(within);
        return id;
      }),
    ),
  );
  expect(seen).toEqual(['a', 'b', 'c']);
  expect(transactions.size).toBe(1);
  await writer.close();
  await database.close();
});

test('a change that fails keeps nothing of itself, and those beside it are kept once', async () => {
  const { database } = await openDatabase({ databaseUrl: null, dataDir });
  const writer = createWriter(database);
  const changes = [
    writer.transaction(bury('before')),
    writer.transaction(async (within) => {
      await bury('half')(within);
      throw new Error('no further');
    }),
    writer.transaction(bury('after')),
  ];
  const results = await Promise.allSettled(changes);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const kept = await database.db.selectFrom('tombstone').select('message_id').execute();
  const ids = kept.map(({ message_id }) => message_id);
  expect(ids).toEqual(expect.arrayContaining(['before', 'after']));
  expect(ids).not.toContain('half');
  await writer.close();
  await expect(writer.statement(bury('late'))).rejects.toThrow('closed');
  await database.close();
});
