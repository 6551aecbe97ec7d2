import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Migrator } from 'kysely/migration';
import { z } from 'zod';
import { migrationsOf } from '../../src/store/migrations.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { root } from '../core/the-shop.ts';

const column = z.object({
  name: z.string(),
  type: z.string(),
  notnull: z.number(),
  dflt_value: z.unknown(),
  pk: z.number(),
});
type Column = z.infer<typeof column>;
type Tables = Readonly<
  Record<string, { readonly columns: readonly Column[]; readonly unique: readonly string[] }>
>;

const named = z.object({ name: z.string() });
const index = z.object({ name: z.string(), unique: z.number() });

function tablesIn(file: DatabaseSync): Tables {
  const names = file
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'kysely%'`)
    .all()
    .map((row) => named.parse(row).name)
    .filter((name) => !name.startsWith('sqlite_'));
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        columns: file
          .prepare(`pragma table_info(${name})`)
          .all()
          .map((row) => column.parse(row)),
        unique: file
          .prepare(`pragma index_list(${name})`)
          .all()
          .map((row) => index.parse(row))
          .filter(({ unique }) => unique === 1)
          .map((one) => one.name),
      },
    ]),
  );
}

/** What a version that knows only the schema before would trip over. */
function breaks(before: Tables, after: Tables): readonly string[] {
  return Object.entries(before).flatMap(([table, { columns, unique }]) => {
    const now = after[table];
    if (now === undefined) return [`${table} is gone`];
    const lost = columns.filter(
      (old) => !now.columns.some((one) => JSON.stringify(one) === JSON.stringify(old)),
    );
    const added = now.columns.filter((one) => !columns.some((old) => old.name === one.name));
    const asked = added.filter(
      ({ notnull, dflt_value: preset }) => notnull === 1 && preset === null,
    );
    return [
      ...lost.map(({ name }) => `${table}.${name} is gone or another`),
      ...asked.map(({ name }) => `${table}.${name} must be given by whoever does not know it`),
      ...now.unique
        .filter((one) => !unique.includes(one))
        .map((one) => `${table} refuses more: ${one}`),
    ];
  });
}

test('each migration leaves the version before it running: it only adds, and asks for nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-additive-'));
  const database = openSqlite(folder);
  const migrations = migrationsOf(database);
  const migrator = new Migrator({
    db: database.db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const look = new DatabaseSync(join(folder, 'madoguchi.sqlite'), { readOnly: true });
  const wrong: string[] = [];
  const names = Object.keys(migrations).toSorted();
  for (const name of names) {
    const before = tablesIn(look);
    const { error } = await migrator.migrateTo(name);
    expect(error).toBeUndefined();
    wrong.push(...breaks(before, tablesIn(look)).map((what) => `${name}: ${what}`));
  }
  expect(wrong).toEqual([]);
  expect(names.length).toBeGreaterThan(5);
  look.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

test('what would not be additive is seen by this test', () => {
  const one = { name: 'a', type: 'TEXT', notnull: 0, dflt_value: null, pk: 0 };
  const needed = { ...one, name: 'b', notnull: 1 };
  const before = { t: { columns: [one], unique: [] } };
  expect(breaks(before, {})).toHaveLength(1);
  expect(breaks(before, { t: { columns: [{ ...one, notnull: 1 }], unique: [] } })).toHaveLength(1);
  expect(breaks(before, { t: { columns: [one, needed], unique: ['u'] } })).toHaveLength(2);
  expect(
    breaks(before, { t: { columns: [one, { ...needed, dflt_value: '0' }], unique: [] } }),
  ).toEqual([]);
});

test('no migration takes anything back', () => {
  const files = globSync('src/store/*.ts', { cwd: root });
  const backwards = /\.(?:dropColumn|dropTable|renameTo|renameColumn|alterColumn|dropConstraint)\(/;
  expect(files.filter((file) => backwards.test(readFileSync(join(root, file), 'utf8')))).toEqual(
    [],
  );
});
