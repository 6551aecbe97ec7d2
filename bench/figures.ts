import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { DateTime } from 'luxon';
import { toFigures } from '../src/desk/figures.ts';
import { openDatabase, type Database, type Whereabouts } from '../src/store/database.ts';
import { openPostgres } from '../src/store/postgres.ts';
import { readFigures } from '../src/store/figures.ts';
import {
  makeDatabase,
  startPrivatePostgres,
  findBinaries,
} from '../test/store/private-postgres.ts';

const TALKS = 100_000;
const TIMES = 9;
/** The days of the notice. */
const DAYS = {
  first: DateTime.fromISO('2025-08-19', { zone: 'Asia/Tokyo' }),
  last: DateTime.fromISO('2025-08-26', { zone: 'Asia/Tokyo' }),
};

/** 100,000 talks in eight days: three questions each, one in ten handed off, two words of staff, a push for one in four. */
async function fill({ db, engine }: Database): Promise<void> {
  const series =
    engine === 'postgres'
      ? sql`(select generate_series(0, ${sql.lit(TALKS - 1)}) as n)`
      : sql`(with recursive c(n) as (select 0 union all select n + 1 from c where n < ${sql.lit(TALKS - 1)}) select n from c)`;
  const day = sql`('2025-08-' || cast(19 + s.n % 8 as text))`;
  const hour = sql`cast(10 + s.n % 10 as text)`;
  const at = sql`(${day} || 'T' || ${hour} || ':05:00.000Z')`;
  const later = sql`(${day} || 'T' || ${hour} || ':15:00.000Z')`;
  const run = (statement: ReturnType<typeof sql>) => statement.execute(db);
  await run(
    sql`insert into talk_day (day, conversation) select ${day}, 'U' || s.n from ${series} s`,
  );
  for (const [place, topic] of ['os.skip', 'update.when', ''].entries()) {
    await run(sql`insert into question (turn, topic, conversation, numbers, at, day, hour, heard, suggested, is_open)
      select s.n * 3 + ${sql.lit(place)}, ${sql.lit(topic)}, 'U' || s.n, '[]', ${at}, ${day}, 10 + s.n % 10,
        ${sql.lit(topic === '' ? 'near' : 'answered')}, '[]', ${sql.lit(topic === '' ? 1 : 0)} from ${series} s`);
  }
  await run(sql`insert into ticket (number, conversation, reason, urgency, summary, terminals, opened_at, status)
    select 'T' || s.n, 'U' || s.n, 'stepFailed', 'canWait', '', '[]', ${at}, 'returned' from ${series} s where s.n % 10 = 0`);
  for (const act of ['wrote', 'returned']) {
    await run(sql`insert into audit (at, member_id, member_name, act, ticket)
      select ${later}, 'm', 'm', ${sql.lit(act)}, 'T' || s.n from ${series} s where s.n % 10 = 0`);
  }
  await run(sql`insert into outbox (conversation, turn, said_by, said_at, messages, retry_key, received_at, status, last_way)
    select 'U' || s.n, s.n, 'bot', ${at}, '[]', 'k' || s.n, ${at}, 'sent',
      case when s.n % 4 = 0 then 'push' else 'reply' end from ${series} s`);
  await run(
    sql`insert into updated_terminal (terminal_id, at, day) select 'D' || s.n, ${at}, ${day} from ${series} s`,
  );
  await run(engine === 'postgres' ? sql`analyze` : sql`pragma optimize`);
}

const ms = (value: number | undefined): string => `${Math.round(value ?? 0)} ms`;

/** Filling takes longer than any statement of the product may. */
async function fillPatiently({ databaseUrl }: Whereabouts, database: Database): Promise<void> {
  if (databaseUrl === null) return await fill(database);
  const patient = openPostgres(databaseUrl, 600_000);
  await fill(patient);
  await patient.close();
}

async function measure(where: Whereabouts): Promise<string> {
  const { database } = await openDatabase(where);
  try {
    await fillPatiently(where, database);
    const took: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const from = performance.now();
      toFigures(await readFigures(database.db, DAYS), DAYS);
      took.push(performance.now() - from);
    }
    const sorted = took.toSorted((a, b) => a - b);
    return `${database.engine}: median ${ms(sorted[(TIMES - 1) / 2])}, slowest ${ms(sorted.at(-1))}`;
  } finally {
    await database.close();
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-figures-'));
process.stdout.write(`${await measure({ databaseUrl: null, dataDir })}\n`);
rmSync(dataDir, { recursive: true, force: true });

const binaries = findBinaries();
if (binaries !== null) {
  const server = await startPrivatePostgres();
  const made = await makeDatabase(server.url);
  process.stdout.write(`${await measure({ databaseUrl: made.url, dataDir: '' })}\n`);
  await made.drop();
  await server.stop();
}
