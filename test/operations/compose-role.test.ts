import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { openStore } from '../../src/store/store.ts';
import { root } from '../core/the-shop.ts';
import { findBinaries, makeDatabase, startPrivatePostgres } from '../store/private-postgres.ts';

const exec = promisify(execFile);
const PASSWORD = "it's long";
const APP_PASSWORD = "it's long, too";

(findBinaries() === null ? describe.skip : describe)('the database of compose.yaml', () => {
  let server: Awaited<ReturnType<typeof startPrivatePostgres>>;
  let superuser: Client;
  let [databaseUrl, databaseOwnerUrl] = ['', ''];
  beforeAll(async () => {
    server = await startPrivatePostgres();
    const { url } = await makeDatabase(server.url);
    // As the image does with what lies in its folder for it.
    await exec(
      join(findBinaries() ?? '', 'psql'),
      ['-v', 'ON_ERROR_STOP=1', '--no-psqlrc', '-f', join(root, 'compose-role.sql'), url],
      { env: { POSTGRES_PASSWORD: PASSWORD, POSTGRES_APP_PASSWORD: APP_PASSWORD } },
    );
    superuser = new Client({ connectionString: url });
    await superuser.connect();
    const of = (account: string) => {
      const own = new URL(url);
      own.username = account;
      own.searchParams.set('sslmode', 'disable');
      return own.href;
    };
    [databaseUrl, databaseOwnerUrl] = [of('madoguchi_app'), of('madoguchi')];
  });
  afterAll(async () => {
    await superuser.end();
    await server.stop();
  });

  const rowsOf = async (statement: string): Promise<readonly unknown[]> =>
    (await superuser.query<Record<string, unknown>>(statement)).rows;

  test('the product has two accounts of its own there, and neither is a superuser', async () => {
    const none = {
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolbypassrls: false,
    };
    expect(
      await rowsOf(
        `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls
         from pg_roles where rolname in ('madoguchi', 'madoguchi_app')`,
      ),
    ).toEqual([none, none]);
  });

  test('the passwords open those accounts alone: the superuser has none', async () => {
    expect(
      await rowsOf(
        `select rolname, rolpassword is null as none from pg_authid where rolcanlogin order by 1`,
      ),
    ).toEqual([
      { rolname: 'madoguchi', none: false },
      { rolname: 'madoguchi_app', none: false },
      { rolname: 'test', none: true },
    ]);
  });

  test('with one the schema is made, with the other it is used', async () => {
    await (await openStore({ databaseUrl, databaseOwnerUrl, dataDir: root })).close();
    const store = await openStore({ databaseUrl, dataDir: root });
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
  ])('either %s', async (_what, statement) => {
    for (const connectionString of [databaseUrl, databaseOwnerUrl]) {
      const client = new Client({ connectionString });
      await client.connect();
      await expect(client.query(statement)).rejects.toThrow(/permission denied|must be superuser/);
      await client.end();
    }
  });

  test('what works makes not even a table for itself', async () => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    for (const kind of ['', 'temporary'])
      await expect(client.query(`create ${kind} table own ()`)).rejects.toThrow(
        'permission denied',
      );
    await client.end();
  });
});
