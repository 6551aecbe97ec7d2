import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Prices } from './scale/cost.ts';
import { costTable } from './scale/cost-table.ts';
import { measure, type Measured } from './scale/measure.ts';
import { arrivals, live, type Outcome } from './scale/morning.ts';

const USAGE = `npm run scale -- [--talks N] [--rate N] [--cores N] [--core-hour N] [--gb-month N] [--push N] [--reminders N] [--measured …]

What the morning of the update would take with a million merchants. The tables go to bench/scale.md.
  --talks  merchants whose talks are measured, five messages each (2000)
  --rate   events a second while they are measured (500)
  --cores  of the database's machine (4)
What it costs, by prices of your own in one currency; those in brackets are invented:
  --core-hour  of a machine, whichever it is (10)
  --gb-month   of the database's disk (20)
  --push       of a message that is no reply (3)
  --reminders  the share of those who write that has itself reminded, a push each (0.2)
  --measured   ms in web, worker and database and KiB of a talk, as an earlier run told them, with commas: then nothing is
               measured and nothing written, and what it costs is printed alone
`;

const MERCHANTS = 1_000_000;
const SHARES = [0.05, 0.2, 0.5, 1];
const EVENTS_PER_TALK = 5;
const AT_EIGHT = 0.35;
const LINE_PER_SECOND = 2000;
/** An answer is a reply, every third one after a typing sign. */
const CALLS_PER_EVENT = 1.33;
/** Of a core; beyond it waits grow by themselves. */
const USABLE = 0.7;

const positive = z.coerce.number().positive();
const toPositive = z.string().transform(Number).pipe(z.number().positive());
const price = z.coerce.number().nonnegative();
const numbers = z.object({
  talks: positive,
  rate: positive,
  cores: positive,
  'core-hour': price,
  'gb-month': price,
  push: price,
  reminders: price.max(1),
  measured: z
    .string()
    .transform((words) => words.split(','))
    .pipe(z.tuple([toPositive, toPositive, toPositive, toPositive]))
    .optional(),
});

interface Costing {
  readonly prices: Prices;
  readonly reminders: number;
}

interface Plan {
  readonly share: number;
  readonly hours: number;
  readonly workers: number;
  readonly web: number;
  readonly cores: number;
}

async function main(): Promise<void> {
  const count = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      talks: { ...count, default: '2000' },
      rate: { ...count, default: '500' },
      cores: { ...count, default: '4' },
      'core-hour': { ...count, default: '10' },
      'gb-month': { ...count, default: '20' },
      push: { ...count, default: '3' },
      reminders: { ...count, default: '0.2' },
      measured: count,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const { talks, rate, cores, reminders, ...told } = numbers.parse(values);
  const prices = { coreHour: told['core-hour'], gbMonth: told['gb-month'], push: told.push };
  if (told.measured !== undefined) {
    const [web, worker, database, kib] = told.measured;
    const costs = { msPerEvent: { web, worker, database }, bytesPerTalk: kib * 1024 };
    process.stdout.write(costsOf(costs, { prices, reminders }));
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  process.stderr.write('Talks with the whole product, to see what one takes …\n');
  const measured = await measure(root, talks, rate);
  const report = reportOf(measured, cores) + costsOf(measured, { prices, reminders });
  writeFileSync(new URL('scale.md', import.meta.url), report);
  process.stdout.write(report);
}

function reportOf(m: Measured, cores: number): string {
  const { web, worker, database } = m.msPerEvent;
  const plan = { hours: 1, web: 1, cores };
  const byWorkers = SHARES.flatMap((share) =>
    [1, 2, 4, 8].map((workers) => ({ ...plan, share, workers })),
  );
  const everybody = { ...plan, share: 1, workers: 16, web: 2 };
  const beyond = [
    ...[1, 2, 4, 8].map((some) => ({ ...everybody, cores: some })),
    { ...everybody, hours: 4, cores: 1 },
    { ...everybody, hours: 4, cores: 2 },
  ];
  return `# A million merchants on the morning of the update

Made by \`npm run scale\`. What is assumed, and what follows from it, stands in [docs/scale.md](../docs/scale.md).

Measured on this machine with ${m.talks} talks of ${EVENTS_PER_TALK} messages, ${Math.round(m.answeredPerSecond)} a second. An event, from the webhook to
the answer at LINE, takes of a core: ${ms(web)} in a web process, ${ms(worker)} in a worker, ${ms(database)} in PostgreSQL. At ${USABLE * 100} %
of a core that is ${rate(web)} events a second for a web process, ${rate(worker)} for a worker and ${rate(database)} for each core of the database.
A talk leaves ${(m.bytesPerTalk / 1024).toFixed(1)} KiB of database. Given: ${LINE_PER_SECOND} calls a second to LINE, ${Math.round(LINE_PER_SECOND / CALLS_PER_EVENT)} events.

## By workers

One web process, and ${cores} cores for the database.

${HEAD}
${byWorkers.map((one) => rowOf(m, one)).join('\n')}

## When everybody writes

16 workers and two web processes: what is left to break.

${HEAD}
${beyond.map((one) => rowOf(m, one)).join('\n')}

Database after the morning: ${SHARES.map((share) => `${size(MERCHANTS * share * m.bytesPerTalk)} for ${(share * 100).toFixed(0)} %`).join(', ')}.
`;
}

const HEAD = `| Merchants who write | Hours of eight o'clock | Workers | Database cores | Peak, events/s | Limited by | Longest wait | Answered after 5 s | Pushes instead of replies |
| ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |`;

function rowOf({ msPerEvent }: Measured, plan: Plan): string {
  const { share, hours, workers, web, cores } = plan;
  const curve = curveOf(share, hours);
  const limits = {
    workers: workers * perCore(msPerEvent.worker),
    web: web * perCore(msPerEvent.web),
    database: cores * perCore(msPerEvent.database),
    LINE: LINE_PER_SECOND / CALLS_PER_EVENT,
  };
  return cellsOf(plan, live(curve, { limits }));
}

const curveOf = (share: number, hours: number): readonly number[] =>
  arrivals({
    merchants: MERCHANTS,
    share,
    eventsPerTalk: EVENTS_PER_TALK,
    atEight: AT_EIGHT,
    hours,
  });

function costsOf(
  m: Pick<Measured, 'msPerEvent' | 'bytesPerTalk'>,
  { prices, reminders }: Costing,
): string {
  const { web, worker, database } = m.msPerEvent;
  const rates = {
    workers: perCore(worker),
    web: perCore(web),
    database: perCore(database),
    LINE: LINE_PER_SECOND / CALLS_PER_EVENT,
  };
  const loads = SHARES.map((share) => {
    const writing = MERCHANTS * share;
    const bytes = writing * m.bytesPerTalk;
    return { writing, bytes, reminders: writing * reminders, curve: curveOf(share, 1) };
  });
  return costTable({ loads, rates, prices, reminded: reminders });
}

function cellsOf({ share, hours, workers, cores }: Plan, out: Outcome): string {
  const cells = [
    `${(MERCHANTS * share).toLocaleString('en')} (${(share * 100).toFixed(0)} %)`,
    hours,
    workers,
    cores,
    whole(out.peakPerSecond),
    out.limitedBy,
    wait(out.longestWaitSeconds),
    whole(out.waitedOverFive),
    whole(out.pushes),
  ];
  return `| ${cells.join(' | ')} |`;
}

const perCore = (msPerEvent: number): number => (1000 * USABLE) / msPerEvent;
const rate = (msPerEvent: number): string => whole(perCore(msPerEvent));
const ms = (value: number): string => `${value.toFixed(2)} ms`;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

function wait(seconds: number): string {
  if (seconds < 1) return 'none';
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

function size(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
}

await main();
