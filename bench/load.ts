import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startPrivatePostgres } from '../test/store/private-postgres.ts';
import { freePort } from './free-port.ts';
import { createMeter } from './load/measure.ts';
import { PARTS, STORES } from './load/opened.ts';
import { runParts } from './load/parts.ts';
import { toTables } from './load/report.ts';
import { ownProcess } from './own-process.ts';

const USAGE = `npm run bench:load -- [--only ${PARTS.join(',')}] [--store sqlite|postgres] [--seconds N]

How many webhooks are accepted and answered, how soon, and what that costs, beside what else one could take.
Without --only the tables go to bench/load.md too.
  --only     some of the parts
  --store    of the part stored, one store alone
  --seconds  how long each rate is held (8)
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const SECRET = 'the secret of the load bench';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      store: { type: 'string' },
      seconds: { type: 'string', default: '8' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const parts = z.array(z.enum(PARTS)).parse(values.only?.split(',') ?? [...PARTS]);
  const stores = z.array(z.enum(STORES)).parse(values.store?.split(',') ?? [...STORES]);
  const seconds = z.coerce.number().min(1).parse(values.seconds);
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-load-out-'));
  const line = ownProcess({
    root,
    name: 'LINE',
    port: await freePort(),
    script: 'bench/load/far-side.ts',
    variables: {},
  });
  // As in compose.yaml; a commit waits for the disk.
  const postgres = await startPrivatePostgres(['shared_buffers=512MB', 'max_wal_size=4GB']);
  try {
    await line.start();
    const results = await runParts(parts, {
      around: { root, lineUrl: line.url, secret: SECRET, postgres },
      meter: createMeter(root, folder, line.url, SECRET),
      seconds,
      stores,
      tell: (told) => process.stderr.write(`${minutesSince(began)} ${told}\n`),
    });
    const tables = toTables(results, machine());
    process.stdout.write(tables);
    if (values.only === undefined && values.store === undefined)
      writeFileSync(join(root, 'bench/load.md'), tables);
  } finally {
    await line.kill('SIGTERM');
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** Such as 3:07, in minutes and seconds. */
function minutesSince(began: number): string {
  const seconds = Math.round((performance.now() - began) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function machine(): string {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
}

// Whatever ends this ends the processes that it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(143));

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
