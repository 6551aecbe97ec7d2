import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { confusionsSchema } from './confusions.ts';
import { gatherMaterial } from './gather.ts';
import { type EngineId, ENGINES, type Job, learned, NAMES, quality, waking } from './job.ts';
import { type Measured, report } from './report.ts';
import { toldIn } from './verdict.ts';
import { type WorkFolder, workFolder } from './work-folder.ts';

const USAGE = `npm run bench:understanding -- [--only own,nlp-js] [--keep FOLDER] [--lines FILE] [--train FILE --test FILE]

Our understanding beside nlp.js, MiniSearch, Orama and Fuse.js, on the same utterances and the same test lines.
Without options it writes the table to bench/understanding.md too.
  --only          some of: ${ENGINES.join(', ')}
  --keep          where the peers' quality is kept, which takes longest; taken from there as long as the utterances
                  and test lines stay the same, so that a run that was stopped goes on (speed is always measured anew)
  --lines         other test lines of the notice than the frozen ones of the second and the third author
  --train --test  any intent data set instead of the notice's: JSON files of [{"text": …, "intent": …}],
                  where the intent "oos" is out of scope; ours is then the classifier with its zones alone
`;

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      keep: { type: 'string' },
      train: { type: 'string' },
      test: { type: 'string' },
      lines: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || (values.train === undefined) !== (values.test === undefined)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const engines = z.array(z.enum(ENGINES)).parse(values.only?.split(',') ?? [...ENGINES]);
  const given = gatherMaterial(root, values.train, values.test, values.lines);
  const folder = workFolder(given, values.keep);
  try {
    const measured = await measure(engines, folder);
    const written = report(given, measured, machine());
    process.stdout.write(written);
    const isWhole = [values.train, values.only, values.lines].every((value) => value === undefined);
    if (isWhole) writeFileSync(join(root, 'bench/understanding.md'), written);
  } finally {
    folder.leave();
  }
  return 0;
}

/** Quality two at a time; start, memory and speed one after the other, with nothing beside them. */
async function measure(engines: readonly EngineId[], work: WorkFolder): Promise<Measured> {
  const folder = work.path;
  const slowestFirst = engines
    .toReversed()
    .map((engine): Job => ({ job: 'quality', engine, folder }))
    .filter((job) => !work.holds(job));
  if (engines.includes('own')) slowestFirst.push({ job: 'confusions', engine: 'own', folder });
  await Promise.all([workOff(slowestFirst), workOff(slowestFirst)]);
  await workOff(
    engines.flatMap((engine): Job[] => [
      { job: 'learn', engine, folder },
      { job: 'wake', engine, folder },
    ]),
  );
  const result = (engine: EngineId, job: Job['job']) => resultOf({ engine, job, folder });
  return {
    engines: engines.map((engine) => ({
      engine,
      quality: quality.parse(result(engine, 'quality')),
      learn: learned.parse(result(engine, 'learn')),
      wake: waking.parse(result(engine, 'wake')),
    })),
    confusions: engines.includes('own')
      ? confusionsSchema.parse(result('own', 'confusions'))
      : null,
  };
}

function resultOf({ engine, job, folder }: Job): unknown {
  return JSON.parse(readFileSync(join(folder, `${engine}.${job}.json`), 'utf8'));
}

async function workOff(queue: Job[]): Promise<void> {
  for (let job = queue.shift(); job; job = queue.shift()) {
    await inChild(job);
    if (job.job === 'quality') tellQuality(job);
  }
}

// All of it stands in the table, but that comes at the very end.
function tellQuality(job: Job): void {
  const { right, wrong, near } = toldIn(
    quality.parse(resultOf(job)).verdicts.filter(({ variant }) => variant === 'plain'),
  );
  process.stderr.write(
    `${NAMES[job.engine]}: ${right} lines answered rightly, ${wrong} wrongly, ${near} near ones told a fact\n`,
  );
}

function inChild(job: Job): Promise<void> {
  const from = performance.now();
  const script = fileURLToPath(new URL('one-engine.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, JSON.stringify(job)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      // What V8 made of the code is kept from one start to the next, for all alike: as `src/main.ts` does.
      env: { ...process.env, NODE_COMPILE_CACHE: join(job.folder, 'compiled') },
    },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const seconds = ((performance.now() - from) / 1000).toFixed(1);
      process.stderr.write(`${job.engine}: ${job.job} in ${seconds} s\n`);
      if (code === 0) resolve();
      else reject(new Error(`${job.engine} ended its ${job.job} with ${code}`));
    });
  });
}

function machine(): string {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
