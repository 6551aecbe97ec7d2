import { execFile, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client, escapeLiteral } from 'pg';
import { freePort } from '../../bench/free-port.ts';

export interface PrivatePostgres {
  /** A database in which others may be made. */
  readonly url: string;
  readonly pid: () => number | null;
  /** Ends it as a power cut of the process would, and starts it again on the same files and port. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);
const START_MS = 20_000;

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

/** An account beside that of the URL that may sign in and owns nothing, as `DATABASE_URL` has it with `DATABASE_OWNER_URL`. */
export async function makeWorker(
  ownerUrl: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const url = new URL(ownerUrl);
  url.username = `${url.pathname.slice(1)}_works`;
  const password = escapeLiteral(decodeURIComponent(url.password));
  await ask(ownerUrl, `create role ${url.username} login password ${password}`);
  const drop = () => ask(ownerUrl, `drop owned by ${url.username}; drop role ${url.username}`);
  return { url: url.href, drop };
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
export function findBinaries(): string | null {
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

/** What tests keep need not outlive the power. */
const FOR_TESTS = ['fsync=off', 'full_page_writes=off'];

/**
 * A server of our own, for as long as this process lives.
 * @param settings of `postgresql.conf`, `name=value`; without any, a commit is not waited for on the disk.
 */
export async function startPrivatePostgres(
  settings: readonly string[] = FOR_TESTS,
): Promise<PrivatePostgres> {
  const binaries = findBinaries();
  if (binaries === null) throw new Error('this machine has no PostgreSQL server');
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
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  const begin = async () => {
    const flags = ['max_connections=100', ...settings].flatMap((setting) => ['-c', setting]);
    const started = spawn(
      join(binaries, 'postgres'),
      ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...flags],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await untilItAnswers(started, url, collect(started));
    return started;
  };
  let server = await begin();
  process.once('exit', () => server.kill('SIGQUIT'));
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  return {
    url,
    pid: () => server.pid ?? null,
    async crash() {
      await end('SIGQUIT');
      server = await begin();
    },
    async stop() {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

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
