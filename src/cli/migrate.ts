import { openDatabase } from '../store/database.ts';

const databaseUrl = process.env['DATABASE_URL'] || null;
const dataDir = process.env['DATA_DIR'] || 'data';

const { database, migrations } = await openDatabase({ databaseUrl, dataDir });
await database.close();

const where = databaseUrl === null ? `the SQLite file in ${dataDir}` : 'the PostgreSQL database';
const done = migrations.length === 0 ? 'nothing to do' : migrations.join(', ');
process.stdout.write(`Migrations of ${where}: ${done}\n`);
