import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPrivatePostgres } from '../../test/store/private-postgres.ts';
import { freePort } from '../free-port.ts';
import { cpuOfTree, useOf } from '../load/machine.ts';
import { createMeter } from '../load/measure.ts';
import { onPostgres, type System } from '../load/systems.ts';
import { TALK } from '../load/talk.ts';
import { ownProcess, type OwnProcess } from '../own-process.ts';

/** What one event takes, from the webhook to the answer at LINE, in ms of a core. */
interface Cost {
  readonly web: number;
  readonly worker: number;
  readonly database: number;
}

export interface Measured {
  readonly talks: number;
  readonly events: number;
  readonly answeredPerSecond: number;
  readonly msPerEvent: Cost;
  readonly bytesPerTalk: number;
}

const SECRET = 'the secret of the scale bench';

/**
 * Lets so many merchants have a talk at this rate with a web process, a worker and a PostgreSQL of their own, LINE and the
 * merchants in other processes, and sees what that takes. Throws when words were lost.
 */
export async function measure(root: string, talks: number, perSecond: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-scale-'));
  const script = 'bench/load/far-side.ts';
  const line = ownProcess({ root, name: 'LINE', port: await freePort(), script, variables: {} });
  const postgres = await startPrivatePostgres([]);
  try {
    await line.start();
    const system = await onPostgres({ root, lineUrl: line.url, secret: SECRET, postgres }, 1);
    const meter = createMeter(root, folder, line.url, SECRET);
    // The code is warm, and the database knows what its tables are like, before it counts.
    await meter.measure(system, wish('tap', 2000, 4000, 500));
    const before = { cost: costOf(system), bytes: await bytesIn(postgres.url) };
    const events = talks * TALK.length;
    const run = await meter.measure(system, wish('talk', talks, events, perSecond));
    if (run.lost + run.refused > 0) throw new Error(`${run.lost + run.refused} words were lost`);
    const after = { cost: costOf(system), bytes: await bytesIn(postgres.url) };
    const perEvent = (part: keyof Cost) => (after.cost[part] - before.cost[part]) / events;
    await system.close();
    return {
      talks,
      events,
      answeredPerSecond: run.answeredPerSecond,
      msPerEvent: {
        web: perEvent('web'),
        worker: perEvent('worker'),
        database: perEvent('database'),
      },
      bytesPerTalk: (after.bytes - before.bytes) / talks,
    };
  } finally {
    await line.kill('SIGTERM');
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function wish(kind: 'tap' | 'talk', conversations: number, most: number, perSecond: number) {
  return { kind, conversations, most, perSecond, seconds: most / perSecond };
}

const cpuOf = (part: OwnProcess | undefined): number => useOf([part?.pid() ?? 0]).cpuMs;

function costOf({ parts: [web, worker], databasePid }: System): Cost {
  return {
    web: cpuOf(web),
    worker: cpuOf(worker),
    database: databasePid === null ? 0 : cpuOfTree(databasePid),
  };
}

/** All that the server keeps. */
async function bytesIn(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ bytes: string }>(
      'select sum(pg_database_size(oid))::text as bytes from pg_database',
    );
    return Number(rows[0]?.bytes ?? 0);
  } finally {
    await client.end();
  }
}
