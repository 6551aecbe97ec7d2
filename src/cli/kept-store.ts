import type { Config } from '../config.ts';
import { sqliteIn } from '../store/backup.ts';
import type { Whereabouts } from '../store/database.ts';
import { openStore, type WholeStore } from '../store/store.ts';

/** The store that the product works on. Throws where there is none yet: a wrong DATA_DIR would make one, and nobody would notice. */
export async function openKeptStore(config: Config): Promise<WholeStore> {
  if (config.databaseUrl === null) sqliteIn(config.dataDir);
  return await openStore(config);
}

/** As a command calls it. The address of a database may hold a password. */
export function placeOf({ databaseUrl, dataDir }: Whereabouts): string {
  return databaseUrl === null ? `the SQLite file in ${dataDir}` : 'the PostgreSQL database';
}
