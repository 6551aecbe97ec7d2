import { execFile, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

export interface TestPostgres {
  /** A database in which others may be made. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);
const START_MS = 20_000;

/** The server of DATABASE_URL, else a private one that lives as long as the tests; null when this machine has none. */
export async function startPostgres(): Promise<TestPostgres | null> {
  const url = process.env['DATABASE_URL'];
  if (url !== undefined) return { url, stop: () => Promise.resolve() };
  const binaries = findBinaries();
  return binaries === null ? null : startPrivate(binaries);
}

/** Whether `startPostgres` can give a server. */
export const hasPostgres = (): boolean =>
  process.env['DATABASE_URL'] !== undefined || findBinaries() !== null;

/** A new, empty database on the server. */
export async function makeDatabase(
  serverUrl: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `madoguchi_test_${process.pid}_${Date.now()}`;
  await ask(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => ask(serverUrl, `drop database if exists ${name} with (force)`),
  };
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The folder of `postgres` and `initdb`, the newest Debian one first. */
function findBinaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = [
    ...versions.toSorted((a, b) => Number(b) - Number(a)).map((at) => join(debian, at, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return (
    folders.find((folder) =>
      ['postgres', 'initdb'].every((name) => existsSync(join(folder, name))),
    ) ?? null
  );
}

async function startPrivate(binaries: string): Promise<TestPostgres> {
  const identity = otherThanRoot();
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-postgres-'));
  if (identity !== null) chownSync(folder, identity.uid, identity.gid);
  const options = { cwd: folder, env: { PATH: binaries, LC_ALL: 'C' }, ...identity };
  const cluster = join(folder, 'cluster');
  await run(
    join(binaries, 'initdb'),
    ['-D', cluster, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  );
  const port = await freePort();
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...FOR_TESTS],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stopNow = () => server.kill('SIGQUIT');
  process.once('exit', stopNow);
  const said = collect(server);
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  await untilItAnswers(server, url, said);
  return {
    url,
    stop: async () => {
      process.off('exit', stopNow);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What these tests keep need not outlive the power. */
const FOR_TESTS = ['fsync=off', 'full_page_writes=off', 'max_connections=60'].flatMap((setting) => [
  '-c',
  setting,
]);

/** Postgres refuses to run as root. */
function otherThanRoot(): Identity | null {
  if (process.getuid?.() !== 0) return null;
  for (const user of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', user], { encoding: 'utf8' });
    const gid = spawnSync('id', ['-g', user], { encoding: 'utf8' });
    if (uid.status === 0 && gid.status === 0) {
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    }
  }
  throw new Error('Postgres does not run as root, and there is neither a user postgres nor nobody');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function collect(server: ChildProcess): () => string {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  });
  return () => said;
}

async function untilItAnswers(
  server: ChildProcess,
  url: string,
  said: () => string,
): Promise<void> {
  for (const started = Date.now(); Date.now() - started < START_MS;) {
    if (server.exitCode !== null) break;
    try {
      await ask(url, 'select 1');
      return;
    } catch {
      await pause(25);
    }
  }
  server.kill('SIGQUIT');
  throw new Error(`Postgres did not start: ${said()}`);
}
