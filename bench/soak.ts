import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isClean, toTable } from './soak/report.ts';
import { runSoak, type SoakReport } from './soak/run.ts';

const USAGE = `npm run soak -- [--store sqlite|postgres] [--events N] [--merchants N] [--kills N] [--seed N]

Sends merchants' events to the product while it is killed again and again and LINE fails, and counts at LINE
what came of them. Without --store on both stores, and then the table goes to bench/soak.md too.
  --events     how many (20000)
  --merchants  of how many (2000)
  --kills      how often something is killed (42), every six seconds or so
  --unknown    replies of which the product must never learn what became of them (40)
  --seed       which events, kills and faults (1)
Ends with 0 when nothing was lost, doubled or out of order and every unknown outcome is at the desk, else with 1.
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const whole = z.coerce.number().int().min(0);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      store: { type: 'string' },
      events: { type: 'string', default: '20000' },
      merchants: { type: 'string', default: '2000' },
      kills: { type: 'string', default: '42' },
      unknown: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const given = values.store === undefined ? ['sqlite', 'postgres'] : [values.store];
  const stores = z.array(z.enum(['sqlite', 'postgres'])).parse(given);
  const reports: SoakReport[] = [];
  for (const store of stores) {
    reports.push(
      await runSoak({
        root,
        store,
        seed: whole.parse(values.seed),
        merchants: whole.parse(values.merchants),
        events: whole.parse(values.events),
        kills: whole.parse(values.kills),
        unknown: whole.parse(values.unknown),
        isQuick: false,
        tell: (line) => process.stderr.write(`${store}: ${line}\n`),
      }),
    );
  }
  for (const { verdict } of reports) {
    for (const trouble of verdict.troubles) process.stderr.write(`${trouble}\n`);
  }
  const table = toTable(reports);
  process.stdout.write(table);
  if (values.store === undefined) writeFileSync(join(root, 'bench/soak.md'), table);
  return reports.every(isClean) ? 0 : 1;
}

// Whatever ends this ends the processes that it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(143));

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
