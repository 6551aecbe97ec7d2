import { run } from '../cli/run.ts';
import { openDesk, TICKET } from '../desk/a-desk.ts';
import { findBinaries, startPrivatePostgres } from '../store/private-postgres.ts';
import { asks, makePair, opens, type Pair } from './a-pair-of-accounts.ts';

(findBinaries() === null ? describe.skip : describe)('a database with two accounts', () => {
  let server: Awaited<ReturnType<typeof startPrivatePostgres>>;
  let pair: Pair;
  beforeAll(async () => {
    server = await startPrivatePostgres();
    pair = await makePair(server.url);
    await opens(pair.workerUrl, pair.ownerUrl);
  }, 30_000);
  afterAll(() => server.stop());

  test('who works answers merchants and does all of the desk', async () => {
    const desk = await openDesk({}, pair.workerUrl);
    expect((await desk.act('claim', 'agent')).status).toBe(202);
    expect((await desk.act('reply', 'agent', { text: '確認します' })).status).toBe(202);
    expect((await desk.act('return', 'agent')).status).toBe(202);
    expect(await desk.acts()).toEqual(
      ['claimed', 'wrote', 'returned'].map((act) => `山本 ${act} ${TICKET}`),
    );
    await desk.store.desk.erase(['U1'], { by: null, at: desk.now }, null);
    await desk.close();
  });

  test.each([
    'alter table audit disable trigger audit_append_only',
    'drop trigger audit_append_only on audit',
    'create trigger first before insert on audit for each row execute function refuse_audit_change()',
    `create or replace function refuse_audit_change() returns trigger language plpgsql as
      $$ begin return null; end $$`,
    'alter function refuse_audit_change() rename to another',
    'delete from audit',
    'update audit set member_name = null',
    'truncate audit',
    `select setval('audit_number_seq', 1)`,
    'drop table audit',
    'truncate outbox',
    'alter table outbox add column own text',
    'create index own on outbox (messages)',
    'create table own ()',
    'drop schema public cascade',
    `insert into kysely_migration values ('999', '')`,
    'set session_replication_role = replica',
  ])('the database refuses to who works: %s', async (statement) => {
    await expect(asks(pair.workerUrl, statement)).rejects.toThrow(
      /permission denied|must be owner|must be able to/,
    );
  });

  test('even the owner is held from the record by the trigger', async () => {
    await expect(asks(pair.ownerUrl, 'delete from audit')).rejects.toThrow('only added to');
  });

  test('who works starts alone once all is migrated; several starts that may migrate give no right twice', async () => {
    const both = Array.from({ length: 4 }, () => opens(pair.workerUrl, pair.ownerUrl));
    expect(await Promise.all(both)).toEqual([[], [], [], []]);
    expect(await opens(pair.workerUrl)).toEqual([]);
  });

  test('alone it cannot migrate, and the start says who can', async () => {
    const fresh = await makePair(server.url);
    const wayOut = 'npm run migrate with DATABASE_OWNER_URL';
    expect(await opens(fresh.workerUrl)).toMatch(
      `DATABASE_URL: its account ${fresh.worker} cannot migrate, and lacks 001-first-tables, `,
    );
    await opens(fresh.workerUrl, fresh.ownerUrl);
    // As a version before this one left it.
    await asks(fresh.ownerUrl, `delete from kysely_migration where name = '024-a-trial'`);
    expect(await opens(fresh.workerUrl)).toMatch(`lacks 024-a-trial: ${wayOut}`);
    await asks(fresh.ownerUrl, 'drop table trial');
    expect(await opens(fresh.workerUrl, fresh.ownerUrl)).toEqual(['024-a-trial']);
    // What a new migration made is worked on, too.
    expect(await opens(fresh.workerUrl)).toEqual([]);
    await asks(fresh.ownerUrl, `revoke delete on inbox, outbox from ${fresh.worker}`);
    expect(await opens(fresh.workerUrl)).toMatch(
      `may not delete on inbox, delete on outbox: ${wayOut}`,
    );
    expect(await opens(fresh.workerUrl, fresh.ownerUrl)).toEqual([]);
    expect(await opens(fresh.workerUrl)).toEqual([]);
  });

  test('a right too many is taken away, and one that comes another way refused', async () => {
    const tooMuch = await makePair(server.url);
    const { worker, workerUrl, owner, ownerUrl, rootUrl } = tooMuch;
    await opens(workerUrl, ownerUrl);
    await asks(ownerUrl, `grant all on all tables in schema public to ${worker}`);
    expect(await opens(workerUrl, ownerUrl)).toEqual([]);
    await expect(asks(workerUrl, 'delete from audit')).rejects.toThrow('permission denied');
    await asks(ownerUrl, 'grant update on audit to public');
    expect(await opens(workerUrl, ownerUrl)).toMatch('must not update on audit');
    await asks(ownerUrl, 'revoke update on audit from public');

    const refused = async (given: string, taken: string) => {
      await asks(rootUrl, given);
      const told = await opens(workerUrl, ownerUrl);
      await asks(rootUrl, taken);
      return told;
    };
    const owns = `DATABASE_URL: its account ${worker} must own nothing, and has`;
    expect(await refused(`grant ${owner} to ${worker}`, `revoke ${owner} from ${worker}`)).toMatch(
      `${owns} the database, the schema, `,
    );
    expect(
      await refused(
        `grant create on schema public to public`,
        `revoke create on schema public from public`,
      ),
    ).toMatch(`${owns} create on the schema`);
    expect(
      await refused(`alter role ${worker} createrole`, `alter role ${worker} nocreaterole`),
    ).toMatch(`${owns} createrole`);
    const toOwn = 'alter function refuse_audit_change() owner to';
    expect(await refused(`${toOwn} ${worker}`, `${toOwn} ${owner}`)).toMatch(
      `${owns} refuse_audit_change`,
    );
    expect(await opens(workerUrl, ownerUrl)).toEqual([]);
  });

  test('two addresses that do not fit are refused before anything is done', async () => {
    const other = await makePair(server.url);
    expect(await opens(pair.workerUrl, pair.workerUrl)).toMatch(
      'DATABASE_OWNER_URL is the account of DATABASE_URL: they must be two',
    );
    const elsewhere = new URL(pair.ownerUrl);
    elsewhere.pathname = new URL(other.rootUrl).pathname;
    expect(await opens(pair.workerUrl, elsewhere.href)).toMatch('is another database or schema');
    const stranger = new URL(pair.rootUrl);
    stranger.username = other.owner;
    expect(await opens(pair.workerUrl, stranger.href)).toMatch(
      `DATABASE_OWNER_URL: the tables belong to ${pair.owner}`,
    );
    stranger.username = 'nobody_here';
    expect(await opens(pair.workerUrl, stranger.href)).toMatch(
      /^DATABASE_OWNER_URL: .*"nobody_here" does not exist/,
    );
    expect(
      await asks(other.rootUrl, `select 1 from pg_tables where schemaname = 'public'`),
    ).toEqual([]);
  });

  test('the command migrates as the owner', async () => {
    const fresh = await makePair(server.url);
    process.env['DATABASE_URL'] = fresh.workerUrl;
    const alone = await run('migrate.ts', { args: [] });
    process.env['DATABASE_OWNER_URL'] = fresh.ownerUrl;
    const { code, out } = await run('migrate.ts', { args: [] });
    delete process.env['DATABASE_URL'];
    delete process.env['DATABASE_OWNER_URL'];
    expect([alone.code, alone.err]).toEqual([1, expect.stringContaining('cannot migrate')]);
    expect([code, out]).toEqual([0, expect.stringContaining('024-a-trial')]);
    expect(await opens(fresh.workerUrl)).toEqual([]);
  });
});
