import { isUnsaid, UNSAID } from '../config-database.ts';
import { openDatabase } from '../store/database.ts';

const databaseUrl = process.env['DATABASE_URL'] || null;
if (isUnsaid(databaseUrl ?? undefined, process.env['PGSSLMODE'])) {
  process.stderr.write(`DATABASE_URL ${UNSAID}\n`);
  process.exit(1);
}
const dataDir = process.env['DATA_DIR'] || 'data';

const { database, migrations } = await openDatabase({ databaseUrl, dataDir });
await database.close();

const where = databaseUrl === null ? `the SQLite file in ${dataDir}` : 'the PostgreSQL database';
const done = migrations.length === 0 ? 'nothing to do' : migrations.join(', ');
process.stdout.write(`Migrations of ${where}: ${done}\n`);
