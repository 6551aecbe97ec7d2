import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Confusions, confusions } from './confusions.ts';
import { type Engine, type Maker, type Material, material, type TestLine } from './engine.ts';
import { type EngineId, jobs, type Learned, type Quality, type Took, type Waking } from './job.ts';
import { toldIn, verdictOf } from './verdict.ts';

/** Slow engines are timed on as many messages as they can read meanwhile. */
const LONGEST_MS = 10_000;
/** As long as an engine is given to become warm: what is rarely asked is compiled late. */
const WARMING_MS = 5000;

// One job of one engine in a process of its own, so that its memory and its start are its own; started by understanding.ts.
const MAKERS: Readonly<Record<EngineId, () => Promise<{ readonly maker: Maker }>>> = {
  own: () => import('./peers/own.ts'),
  'nlp-js': () => import('./peers/nlp-js.ts'),
  minisearch: () => import('./peers/minisearch.ts'),
  orama: () => import('./peers/orama.ts'),
  fuse: () => import('./peers/fuse.ts'),
};

const { job, engine, folder } = jobs.parse(JSON.parse(process.argv[2] ?? 'null'));
const given = material.parse(JSON.parse(readFileSync(join(folder, 'material.json'), 'utf8')));
const place = (name: string) => join(folder, `${engine}.${name}`);

writeFileSync(place(`${job}.json`), JSON.stringify(await run()));

async function run(): Promise<Quality | Learned | Waking | Confusions> {
  switch (job) {
    case 'quality':
      return await quality();
    case 'learn':
      return await learn();
    case 'wake':
      return await wake();
    case 'confusions':
      return confusions(given);
  }
}

/** What it makes of every test line; leaves its choices and what it keeps for the other jobs. */
async function quality(): Promise<Quality> {
  const { maker } = await MAKERS[engine]();
  const chosen = await maker.choose(given);
  const learned = await maker.learn(given, chosen);
  writeFileSync(place('chosen'), chosen);
  writeFileSync(place('kept'), await learned.keep());
  const verdicts = [];
  for (const line of asked(given, maker.everyRestyled)) {
    const said = await learned.read(line.text);
    verdicts.push(verdictOf(line, said, await learned.nearest(line.text)));
  }
  const stricter = (learned.stricter ?? []).map((read) =>
    toldIn(plainLines(given).map((line) => verdictOf(line, read(line.text), []))),
  );
  return { about: maker.describe(chosen), verdicts, stricter };
}

function plainLines({ tests }: Material): readonly TestLine[] {
  return tests.filter(({ variant }) => variant === 'plain');
}

function asked({ tests }: Material, every: number): readonly TestLine[] {
  return tests.filter(({ variant }, at) => variant === 'plain' || at % every === 0);
}

/** From nothing to the first answer by learning. */
async function learn(): Promise<Learned> {
  const chosen = readFileSync(place('chosen'), 'utf8');
  const { start } = await started(async () => (await MAKERS[engine]()).maker.learn(given, chosen));
  return start;
}

/** From nothing to the first answer with what was kept; then every message once. */
async function wake(): Promise<Waking> {
  const chosen = readFileSync(place('chosen'), 'utf8');
  const { ready, start } = await started(async () => {
    const { maker } = await MAKERS[engine]();
    return await maker.wake(given, chosen, readFileSync(place('kept')));
  });
  return { ...start, ...(await readAll(ready, given)) };
}

async function started(start: () => Promise<Engine>): Promise<{ ready: Engine; start: Learned }> {
  const before = process.memoryUsage.rss();
  const from = performance.now();
  const ready = await start();
  await ready.read('更新は何分くらいかかりますか');
  const startMs = performance.now() - from;
  return { ready, start: { startMs, addedMb: megabytes(process.memoryUsage.rss() - before) } };
}

// Each message once, as some engines keep what they have read; utterances first, until the code is warm.
async function readAll(ready: Engine, { examples, tests }: Material) {
  await took(ready.read, examples, WARMING_MS);
  const whole = await took(ready.read, tests, LONGEST_MS);
  const residentMb = megabytes(process.memoryUsage.rss());
  const { scores } = ready;
  if (scores) await took(scores, examples, WARMING_MS);
  const alone = scores ? await took(scores, tests, LONGEST_MS) : whole;
  return { read: whole.length, whole: toTook(whole), scores: toTook(alone), residentMb };
}

function toTook(sorted: readonly number[]): Took {
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** What each line took, the shortest first. */
async function took(
  read: (text: string) => unknown,
  lines: readonly { readonly text: string }[],
  longestMs: number,
): Promise<readonly number[]> {
  const began = performance.now();
  const tookMs: number[] = [];
  for (const { text } of lines) {
    const from = performance.now();
    await read(text);
    tookMs.push(performance.now() - from);
    if (performance.now() - began > longestMs) break;
  }
  return tookMs.toSorted((a, b) => a - b);
}

function megabytes(bytes: number): number {
  return bytes / 1_000_000;
}
