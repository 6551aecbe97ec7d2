import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../src/store/database.ts';
import { type Slots, statement } from '../../src/store/statement.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-statement-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

test('a statement is built once, and says what each call gives', async () => {
  const { database } = await openDatabase({ databaseUrl: null, dataDir });
  let built = 0;
  const find = statement((within, given: Slots<{ least: number; name: string | null }>) => {
    built += 1;
    return within.db
      .selectNoFrom(sql<number>`${given('least')} + 2`.as('most'))
      .select(sql<string | null>`${given('name')}`.as('name'))
      .where(sql<boolean>`${given('least')} < 10`);
  });
  try {
    await expect(find(database, { least: 1, name: 'レジ横' })).resolves.toMatchObject({
      rows: [{ most: 3, name: 'レジ横' }],
    });
    await expect(find(database, { least: 5, name: null })).resolves.toMatchObject({
      rows: [{ most: 7, name: null }],
    });
    await expect(find(database, { least: 10, name: 'レジ横' })).resolves.toMatchObject({
      rows: [],
    });
    expect(built).toBe(1);
  } finally {
    await database.close();
  }
});
