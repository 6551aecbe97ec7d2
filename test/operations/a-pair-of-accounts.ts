import { Client } from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { makeDatabase, makeWorker } from '../store/postgres.ts';

export interface Pair {
  /** By a superuser. */
  readonly rootUrl: string;
  /** By who owns the database and may make no account. */
  readonly ownerUrl: string;
  /** By who owns nothing. */
  readonly workerUrl: string;
  readonly owner: string;
  readonly worker: string;
}

/** An empty database on a server, with the two accounts that it is to have. */
export async function makePair(serverUrl: string): Promise<Pair> {
  const { url: rootUrl } = await makeDatabase(serverUrl);
  const { url: workerUrl } = await makeWorker(rootUrl);
  const ownerUrl = new URL(rootUrl);
  const name = ownerUrl.pathname.slice(1);
  ownerUrl.username = `${name}_owns`;
  await asks(
    rootUrl,
    `create role ${name}_owns login; alter database ${name} owner to ${name}_owns`,
  );
  return {
    rootUrl,
    ownerUrl: ownerUrl.href,
    workerUrl,
    owner: `${name}_owns`,
    worker: `${name}_works`,
  };
}

/** What a statement gives to the account of an address. */
export async function asks(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Opens with what the variables would name, and closes again; gives what was migrated, or why it was refused. */
export async function opens(
  databaseUrl: string,
  databaseOwnerUrl: string | null = null,
): Promise<readonly string[] | string> {
  try {
    const where = { databaseUrl, databaseOwnerUrl, dataDir: '' };
    const { database, migrations } = await openDatabase(where);
    await database.close();
    return migrations;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
