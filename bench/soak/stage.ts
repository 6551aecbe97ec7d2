import { setTimeout as pause } from 'node:timers/promises';
import { createChance } from '../../src/drill/chance.ts';
import {
  makeDatabase,
  startPrivatePostgres,
  type PrivatePostgres,
} from '../../test/store/private-postgres.ts';
import { freePort } from '../free-port.ts';
import { ownProcess, type OwnProcess } from '../own-process.ts';
import { CHANNEL } from './far-side.ts';

export type StoreName = 'sqlite' | 'postgres';

/** The product under the soak: where webhooks go, and what may be killed. */
export interface Stage {
  readonly webhookUrl: string;
  readonly web: OwnProcess;
  /** Who decides and sends. */
  readonly deciding: readonly OwnProcess[];
  /** null: the SQLite file in the folder. */
  readonly databaseUrl: string | null;
  readonly open: () => Promise<void>;
  /** Kills what is next in the row, and starts it again; gives what it was. */
  readonly strike: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface StageMeans {
  readonly root: string;
  readonly store: StoreName;
  readonly folder: string;
  readonly lineUrl: string;
  readonly seed: number;
  readonly kills: number;
}

/** SQLite: one process. PostgreSQL: one that takes webhooks, two that decide and send, and the database itself. */
export async function buildStage(means: StageMeans): Promise<Stage> {
  const chance = createChance(means.seed, 3_000_000);
  const port = await freePort();
  const { root } = means;
  const common = {
    ...channelAt(means.lineUrl),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const restart = async (one: OwnProcess) => {
    await one.kill('SIGKILL');
    await pause(chance.between(0, 500));
    await one.start();
    return one.name;
  };
  if (means.store === 'sqlite') {
    const all = ownProcess({
      root,
      name: 'all',
      port,
      variables: { ...common, DATA_DIR: means.folder },
    });
    return {
      webhookUrl: `${all.url}/line/webhook`,
      web: all,
      deciding: [all],
      databaseUrl: null,
      open: all.start,
      strike: () => restart(all),
      close: () => all.kill('SIGTERM'),
    };
  }
  // As installed: a commit waits for the disk, as it does in production.
  const postgres = await startPrivatePostgres([]);
  const { url: DATABASE_URL } = await makeDatabase(postgres.url);
  const part = async (name: string, role: string, at: number) =>
    ownProcess({ root, name, port: at, variables: { ...common, DATABASE_URL, ROLE: role } });
  const web = await part('web', 'web', port);
  const workers = [
    await part('worker one', 'worker', await freePort()),
    await part('worker two', 'worker', await freePort()),
  ];
  return {
    webhookUrl: `${web.url}/line/webhook`,
    web,
    deciding: workers,
    databaseUrl: DATABASE_URL,
    // One before the others: it brings the schema.
    open: async () => {
      await web.start();
      await Promise.all(workers.map((one) => one.start()));
    },
    strike: inTurn([web, ...workers], restart, postgres, Math.min(DATABASE_EVERY, means.kills)),
    close: async () => {
      await Promise.all([web, ...workers].map((one) => one.kill('SIGTERM')));
      await postgres.stop();
    },
  };
}

const channelAt = (lineUrl: string) => ({
  LINE_CHANNEL_ID: CHANNEL.channelId,
  LINE_CHANNEL_SECRET: CHANNEL.channelSecret,
  LINE_API_BASE_URL: lineUrl,
  LINE_DATA_API_BASE_URL: lineUrl,
  LOG_LEVEL: 'error',
  // Its admin joins and works at once.
  DESK_SECOND_FACTOR: 'nobody',
});

/** How many strikes lie between two at the database; where there are fewer, the last one is at it. */
const DATABASE_EVERY = 15;

function inTurn(
  [web, ...workers]: readonly OwnProcess[],
  restart: (one: OwnProcess) => Promise<string>,
  postgres: PrivatePostgres,
  databaseEvery: number,
): () => Promise<string> {
  const row = [...workers, ...workers, web].filter((one) => one !== undefined);
  let strikes = 0;
  return async () => {
    strikes += 1;
    if (strikes % databaseEvery === 0) {
      await postgres.crash();
      return 'database';
    }
    const next = row[strikes % row.length];
    if (next === undefined) throw new Error('nobody is there to be killed');
    return await restart(next);
  };
}
