import { parseArgs } from 'node:util';
import { loadWhereabouts } from '../config/database.ts';
import { openDatabase } from '../store/database.ts';
import { command } from './command.ts';
import { placeOf } from './kept-store.ts';

const USAGE = `Brings the schema of the database up to date, and says what it did.

  DATABASE_URL=postgres://… npm run migrate

With DATABASE_OWNER_URL that account migrates, and lets the one of DATABASE_URL work and do no more.
Without DATABASE_URL it is the SQLite file in DATA_DIR (./data).
`;

await command(USAGE, async () => {
  parseArgs({});
  const whereabouts = loadWhereabouts(process.env);
  const { database, migrations } = await openDatabase(whereabouts);
  await database.close();
  const done = migrations.length === 0 ? 'nothing to do' : migrations.join(', ');
  process.stdout.write(`Migrations of ${placeOf(whereabouts)}: ${done}\n`);
});
