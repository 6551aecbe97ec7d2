import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDatabase, type PrivatePostgres } from '../../test/store/private-postgres.ts';
import { freePort } from '../free-port.ts';
import { ownProcess, type OwnProcess } from '../own-process.ts';

/** Something that answers LINE's webhooks, in processes of its own. */
export interface System {
  readonly webhookUrl: string;
  readonly parts: readonly OwnProcess[];
  /** The server of its database; null without one. */
  readonly databasePid: number | null;
  readonly close: () => Promise<void>;
}

export interface Surroundings {
  readonly root: string;
  readonly lineUrl: string;
  readonly secret: string;
  readonly postgres: PrivatePostgres;
}

/** What was stored before, by SQL: given the SQLite file's folder, or the database's URL. */
export type Fill = (where: {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
}) => Promise<void>;

export const ON_SQLITE = 'Madoguchi, SQLite';
export const ON_POSTGRES = 'Madoguchi, PostgreSQL';
export const PEERS = [
  ['echo.ts', 'Express + @line/bot-sdk, an echo that stores nothing'],
  ['bottender.mjs', 'Bottender, an echo that stores nothing'],
  ['pg-boss.mjs', 'The same turn through pg-boss'],
] as const;

const none: Fill = () => Promise.resolve();

function productVariables({ lineUrl, secret }: Surroundings): Readonly<Record<string, string>> {
  return {
    LINE_CHANNEL_ID: '1650000000',
    LINE_CHANNEL_SECRET: secret,
    LINE_API_BASE_URL: lineUrl,
    LINE_DATA_API_BASE_URL: lineUrl,
    PUBLIC_URL: 'http://127.0.0.1',
    LOG_LEVEL: 'info',
  };
}

/** One process with everything. */
export async function onSqlite(around: Surroundings, fill: Fill = none): Promise<System> {
  const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-load-'));
  const variables = { ...productVariables(around), DATA_DIR: dataDir };
  const all = ownProcess({ root: around.root, name: 'all', port: await freePort(), variables });
  await fill({ dataDir, databaseUrl: null });
  await all.start();
  return {
    webhookUrl: `${all.url}/line/webhook`,
    parts: [all],
    databasePid: null,
    close: async () => {
      await all.kill('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** One process that takes webhooks, and so many that decide and send. */
export async function onPostgres(
  around: Surroundings,
  workers: number,
  fill: Fill = none,
): Promise<System> {
  const { url, drop } = await makeDatabase(around.postgres.url);
  const variables = { ...productVariables(around), DATABASE_URL: url };
  await fill({ dataDir: '', databaseUrl: url });
  const roles = ['web', ...Array.from({ length: workers }, () => 'worker')];
  const parts: OwnProcess[] = [];
  for (const ROLE of roles) {
    const port = await freePort();
    const part = ownProcess({
      root: around.root,
      name: ROLE,
      port,
      variables: { ...variables, ROLE },
    });
    await part.start();
    parts.push(part);
  }
  return {
    webhookUrl: `${parts[0]?.url ?? ''}/line/webhook`,
    parts,
    databasePid: around.postgres.pid(),
    close: async () => {
      await Promise.all(parts.map((part) => part.kill('SIGTERM')));
      await drop();
    },
  };
}

const FOLDER = 'bench/load/peers';

/** A peer from its own folder; null where its packages cannot be had. */
export async function peer(
  around: Surroundings,
  file: 'echo.ts' | 'bottender.mjs' | 'pg-boss.mjs',
): Promise<System | null> {
  const { root, lineUrl, secret, postgres } = around;
  if (file !== 'echo.ts' && !hasPeers(join(root, FOLDER))) return null;
  const database = file === 'pg-boss.mjs' ? await makeDatabase(postgres.url) : null;
  const part = ownProcess({
    root,
    name: file,
    port: await freePort(),
    script: join(FOLDER, file),
    variables: {
      NODE_ENV: 'production',
      SECRET: secret,
      LINE: lineUrl,
      ROOT: root,
      DATABASE_URL: database?.url ?? '',
    },
  });
  await part.start();
  return {
    webhookUrl: `${part.url}/webhook`,
    parts: [part],
    databasePid: database === null ? null : postgres.pid(),
    close: async () => {
      await part.kill('SIGTERM');
      await database?.drop();
    },
  };
}

/** Their packages are many and old, so they are not among ours: they are fetched when they are measured. */
function hasPeers(folder: string): boolean {
  if (existsSync(join(folder, 'node_modules/bottender'))) return true;
  const flags = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  return spawnSync('npm', flags, { cwd: folder, stdio: 'ignore' }).status === 0;
}
