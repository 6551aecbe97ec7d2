import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '../../src/store/store.ts';
import { root } from '../core/the-shop.ts';
import { answer, outcome, words, wrote } from '../store/given.ts';
import { findBinaries, makeDatabase, startPrivatePostgres } from '../store/private-postgres.ts';
import { asks, makePair, opens } from './a-pair-of-accounts.ts';

const exec = promisify(execFile);

/** As docs/operations.md has them, in their order: a new account that works, and a new one that owns. */
const [work = '', handOver = ''] = Array.from(
  readFileSync(join(root, 'docs/operations.md'), 'utf8').matchAll(/^```sql\n([^]*?)^```$/gm),
  ([, statements = '']) => statements,
);

(findBinaries() === null ? describe.skip : describe)('a database that gets two accounts', () => {
  let server: Awaited<ReturnType<typeof startPrivatePostgres>>;
  beforeAll(async () => {
    server = await startPrivatePostgres();
  }, 30_000);
  afterAll(() => server.stop());

  test('an installation with one account moves over while it runs', async () => {
    const { rootUrl, ownerUrl } = await makePair(server.url);
    const before = await openStore({ databaseUrl: ownerUrl, dataDir: '' });
    await answer(before, wrote('1'), { messages: words('はい') });
    await asks(rootUrl, work);
    const app = new URL(rootUrl);
    app.username = 'madoguchi_app';
    expect(await opens(app.href, ownerUrl)).toEqual([]);
    const after = await openStore({ databaseUrl: app.href, dataDir: '' });
    await answer(after, wrote('2'), { messages: words('はい') });
    // The one before goes on beside it.
    await before.receive([wrote('3')]);
    expect(await after.takeTurns(1)).toHaveLength(1);
    await before.close();
    await after.close();
  });

  test('an account hands over what it owns while it is worked with', async () => {
    const { url } = await makeDatabase(server.url);
    const old = new URL(url);
    await asks(
      url,
      `create role madoguchi login; alter database ${old.pathname.slice(1)} owner to madoguchi`,
    );
    old.username = 'madoguchi';
    const before = await openStore({ databaseUrl: old.href, dataDir: '' });
    await answer(before, wrote('1'), { messages: words('はい') });
    const owner = new URL(url);
    owner.username = 'madoguchi_owner';
    await asks(url, handOver);
    await answer(before, wrote('2'), { messages: words('はい') });
    expect(await opens(old.href, owner.href)).toEqual([]);
    await answer(before, wrote('3'), { messages: words('はい') });
    await before.receive([wrote('4')]);
    const [turn] = await before.takeTurns(1);
    if (turn === undefined) throw new Error('nothing waits');
    expect(await before.commit(turn, outcome())).toBe(true);
    await before.close();
    await expect(asks(old.href, 'drop table audit')).rejects.toThrow('must be owner');
  });

  test('a dump of the owner is restored by the owner, and the next migration lets work again', async () => {
    const [pair, other] = [await makePair(server.url), await makePair(server.url)];
    await opens(pair.workerUrl, pair.ownerUrl);
    const folder = mkdtempSync(join(tmpdir(), 'madoguchi-accounts-'));
    const [bin, dump] = [findBinaries() ?? '', join(folder, 'madoguchi.dump')];
    const pgDump = (url: string) =>
      exec(join(bin, 'pg_dump'), ['--format=custom', `--file=${dump}`, url]);
    await expect(pgDump(pair.workerUrl)).rejects.toThrow('permission denied');
    await pgDump(pair.ownerUrl);
    const how = ['--no-owner', '--no-privileges', '--exit-on-error'];
    await exec(join(bin, 'pg_restore'), [...how, `--dbname=${other.ownerUrl}`, dump]);
    expect(await opens(other.workerUrl)).toMatch(/may not .* and \d+ more: npm run migrate/);
    expect(await opens(other.workerUrl, other.ownerUrl)).toEqual([]);
    expect(await opens(other.workerUrl)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
