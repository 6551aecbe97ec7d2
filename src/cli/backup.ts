import { backUpSqlite } from '../store/backup.ts';

const [to] = process.argv.slice(2);

if (process.env['DATABASE_URL']) {
  end('With DATABASE_URL everything is in PostgreSQL: use pg_dump (docs/operations.md).');
} else if (to === undefined) {
  end('Say where to: npm run backup -- /backups/madoguchi-2025-08-19.sqlite');
} else {
  const dataDir = process.env['DATA_DIR'] || 'data';
  try {
    const pages = await backUpSqlite(dataDir, to);
    process.stdout.write(`Backed up the SQLite file in ${dataDir} to ${to}: ${pages} pages\n`);
  } catch (error) {
    end(error instanceof Error ? error.message : String(error));
  }
}

function end(because: string): void {
  process.stderr.write(`${because}\n`);
  process.exitCode = 1;
}
