import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { openStore } from '../../src/store/store.ts';
import { root } from '../core/the-shop.ts';
import { findBinaries, makeDatabase, startPrivatePostgres } from '../store/private-postgres.ts';

const exec = promisify(execFile);
const PASSWORD = "it's long";

(findBinaries() === null ? describe.skip : describe)('the database of compose.yaml', () => {
  let server: Awaited<ReturnType<typeof startPrivatePostgres>>;
  let superuser: Client;
  let product: string;
  beforeAll(async () => {
    server = await startPrivatePostgres();
    const { url } = await makeDatabase(server.url);
    // As the image does with what lies in its folder for it.
    await exec(
      join(findBinaries() ?? '', 'psql'),
      ['-v', 'ON_ERROR_STOP=1', '--no-psqlrc', '-f', join(root, 'compose-role.sql'), url],
      { env: { POSTGRES_PASSWORD: PASSWORD } },
    );
    superuser = new Client({ connectionString: url });
    await superuser.connect();
    const own = new URL(url);
    own.username = 'madoguchi';
    own.searchParams.set('sslmode', 'disable');
    product = own.href;
  });
  afterAll(async () => {
    await superuser.end();
    await server.stop();
  });

  const rowsOf = async (statement: string): Promise<readonly unknown[]> =>
    (await superuser.query<Record<string, unknown>>(statement)).rows;

  test('the product has an account of its own there, which is no superuser', async () => {
    expect(
      await rowsOf(
        `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls
         from pg_roles where rolname = 'madoguchi'`,
      ),
    ).toEqual([
      {
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        rolbypassrls: false,
      },
    ]);
  });

  test('the password opens that account alone: the superuser has none', async () => {
    expect(
      await rowsOf(
        `select rolname, rolpassword is null as none from pg_authid where rolcanlogin order by 1`,
      ),
    ).toEqual([
      { rolname: 'madoguchi', none: false },
      { rolname: 'test', none: true },
    ]);
  });

  test('with it the schema is made and used', async () => {
    const store = await openStore({ databaseUrl: product, dataDir: root });
    await store.ping();
    await store.close();
    const owners = await rowsOf(
      `select distinct tableowner from pg_tables where schemaname = 'public'`,
    );
    expect(owners).toEqual([{ tableowner: 'madoguchi' }]);
  });

  test.each([
    ['reads no file', `select pg_read_file('/etc/passwd')`],
    ['runs no program', `copy (select 1) to program 'true'`],
    ['makes no account', `create role another superuser`],
    ['switches no trigger of the system off', `set session_replication_role = replica`],
  ])('it %s', async (_what, statement) => {
    const client = new Client({ connectionString: product });
    await client.connect();
    await expect(client.query(statement)).rejects.toThrow(/permission denied|must be superuser/);
    await client.end();
  });
});
