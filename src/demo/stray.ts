import { isElsewhere } from '../config/database.ts';
import type { Config } from '../config.ts';
import { openStore, type WholeStore } from '../store/store.ts';

const STRAY = 'LINE_CHANNEL_SECRET is not set, so this is the demo, and ';
const WAY_OUT =
  ': its merchants would be answered into the simulator. Set the one, or change the other.';

/**
 * Who starts beside the data of production without its channel has nobody to speak to: the demo would answer its merchants
 * into the simulator. Of a database on another machine it is supposed without a look.
 */
export function refuseStrayDemo({ line, databaseUrl }: Pick<Config, 'line' | 'databaseUrl'>): void {
  if (line !== null || !isElsewhere(databaseUrl ?? '')) return;
  throw new Error(`${STRAY}DATABASE_URL is on another machine${WAY_OUT}`);
}

/** The store; closed again, with the reason, where production was served from it and this is the demo. */
export async function openOwnStore(config: Config): Promise<WholeStore> {
  const { line, databaseUrl, dataDir } = config;
  const store = await openStore(config);
  if (line !== null || !(await store.wasServed())) return store;
  await store.close();
  const where = databaseUrl === null ? `DATA_DIR=${dataDir}` : 'what DATABASE_URL names';
  throw new Error(`${STRAY}${where} is of production${WAY_OUT}`);
}
