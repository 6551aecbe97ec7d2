import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runDrill } from '../drill/drill.ts';
import { badTalks, brokenBounds, toLines, toReport } from '../drill/report.ts';

const USAGE = `npm run drill -- [--merchants N] [--seed N] [--step MINUTES] [--json] [--talks]

Walks a crowd of merchants through the morning of the update, against a product that it starts for that.
  --merchants  how many (500)
  --seed       which crowd (1): the same seed gives the same people and faults
  --step       the clock goes on by at least so many minutes at a time (1)
  --json       the report as JSON
  --talks      shows, on stderr, every talk that did not go well
Ends with 0 when every bound is kept, with 1 when one is broken.
`;

const root = fileURLToPath(new URL('../..', import.meta.url));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      merchants: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      step: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      talks: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const seed = whole(values.seed, 'seed');
  const morning = await runDrill({
    root,
    seed,
    merchants: whole(values.merchants, 'merchants'),
    step: whole(values.step, 'step'),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  const report = toReport(seed, morning);
  const broken = brokenBounds(report);
  if (values.talks) process.stderr.write(`${badTalks(morning).join('\n')}\n`);
  const text = values.json ? JSON.stringify({ ...report, broken }) : toLines(report).join('\n');
  process.stdout.write(`${text}\n`);
  for (const bound of broken) process.stderr.write(`broken: ${bound}\n`);
  return broken.length === 0 ? 0 : 1;
}

function whole(text: string, name: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number`);
  return number;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
