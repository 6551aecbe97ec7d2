import { parseArgs } from 'node:util';
import { loadWhereabouts } from '../config/database.ts';
import { backUpSqlite } from '../store/backup.ts';
import { command, MisusedError } from './command.ts';

const USAGE = `Copies the SQLite file while the product runs, and never over a file that is there.

  npm run backup -- /backups/madoguchi-2025-08-19.sqlite

With DATABASE_URL everything is in PostgreSQL: use pg_dump (docs/operations.md).
`;

await command(USAGE, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [to, ...others] = positionals;
  const { databaseUrl, dataDir } = loadWhereabouts(process.env);
  if (databaseUrl !== null)
    throw new Error('DATABASE_URL is set, so everything is in PostgreSQL: use pg_dump');
  if (to === undefined || others.length > 0) throw new MisusedError('Say where to, and only that');
  const pages = await backUpSqlite(dataDir, to);
  process.stdout.write(`Backed up the SQLite file in ${dataDir} to ${to}: ${pages} pages\n`);
});
