import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Client } from 'pg';
import { z } from 'zod';
import { openDatabase, type Database, type Whereabouts } from '../../src/store/database.ts';
import { migrationsOf } from '../../src/store/migrations.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { root } from '../core/the-shop.ts';
import { hasPostgres, makeDatabase, startPostgres } from './postgres.ts';

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

/** Runs them one by one; gives what of each would break the version before it. */
async function brokenBy(
  database: Database,
  look: () => Promise<Tables>,
): Promise<readonly string[]> {
  const migrations = migrationsOf(database);
  const migrator = new Migrator({
    db: database.db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const names = Object.keys(migrations).toSorted();
  expect(names.length).toBeGreaterThan(5);
  const wrong: string[] = [];
  for (const name of names) {
    const before = await look();
    const { error } = await migrator.migrateTo(name);
    expect(error).toBeUndefined();
    wrong.push(...breaks(before, await look()).map((what) => `${name}: ${what}`));
  }
  expect(Object.keys(await look()).length).toBeGreaterThan(10);
  return wrong;
}

test('each migration leaves the version before it running: it only adds, and asks for nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-additive-'));
  const database = openSqlite(folder);
  const look = new DatabaseSync(join(folder, 'madoguchi.sqlite'), { readOnly: true });
  expect(await brokenBy(database, async () => tablesIn(look))).toEqual([]);
  look.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

if (hasPostgres())
  test('it does so on PostgreSQL, and the version before starts there, too', async () => {
    const server = await startPostgres();
    const { url, drop } = await makeDatabase(server?.url ?? '');
    const database = openPostgres(url);
    const client = new Client({ connectionString: url });
    await client.connect();
    expect(await brokenBy(database, () => tablesOn(client))).toEqual([]);
    await client.end();
    await database.close();
    await startsOnNewer({ databaseUrl: url, dataDir: '' });
    await drop();
    await server?.stop();
  }, 60_000);

const pgColumn = z
  .object({ table: z.string(), name: z.string(), type: z.string(), isNeeded: z.boolean() })
  .extend({ preset: z.string().nullable() });

async function tablesOn(client: Client): Promise<Tables> {
  const columns = await client.query(`
    select table_name as table, column_name as name, data_type as type,
      is_nullable = 'NO' as "isNeeded", column_default as preset
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%'`);
  const unique = await client.query(`
    select c.relname as table, i.relname as name from pg_index x
    join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
    join pg_namespace n on n.oid = c.relnamespace
    where x.indisunique and not x.indisprimary and n.nspname = 'public'`);
  const refusing = z.array(z.object({ table: z.string(), name: z.string() })).parse(unique.rows);
  const tables: Record<string, { columns: Column[]; unique: string[] }> = {};
  for (const { table, name, type, isNeeded, preset } of z.array(pgColumn).parse(columns.rows)) {
    const known = (tables[table] ??= {
      columns: [],
      unique: refusing.filter((one) => one.table === table).map((one) => one.name),
    });
    known.columns.push({ name, type, notnull: isNeeded ? 1 : 0, dflt_value: preset, pk: 0 });
  }
  return tables;
}

/** As the version before it comes back, or a process of it dies while the newer one is brought out. */
async function startsOnNewer(where: Whereabouts): Promise<void> {
  const { database: newer } = await openDatabase(where);
  await sql`insert into kysely_migration values ('999-newer', ${new Date().toISOString()})`.execute(
    newer.db,
  );
  await newer.close();
  const { database, migrations } = await openDatabase(where);
  expect(migrations).toEqual([]);
  await database.close();
}

test('the version before starts on the schema of a newer one', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-newer-'));
  await startsOnNewer({ databaseUrl: null, dataDir });
  rmSync(dataDir, { recursive: true });
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
