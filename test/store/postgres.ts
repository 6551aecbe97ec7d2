import { findBinaries, startPrivatePostgres, type PrivatePostgres } from './private-postgres.ts';

export { makeDatabase, makeWorker } from './private-postgres.ts';

export type TestPostgres = Pick<PrivatePostgres, 'url' | 'stop'>;

/** The server of DATABASE_URL, else a private one that lives as long as the tests; null when this machine has none. */
export async function startPostgres(): Promise<TestPostgres | null> {
  const url = process.env['DATABASE_URL'];
  if (url !== undefined) return { url, stop: () => Promise.resolve() };
  return findBinaries() === null ? null : await startPrivatePostgres();
}

/** Whether `startPostgres` can give a server. */
export const hasPostgres = (): boolean =>
  process.env['DATABASE_URL'] !== undefined || findBinaries() !== null;
