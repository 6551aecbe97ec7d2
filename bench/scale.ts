import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure, type Measured } from './scale/measure.ts';
import { arrivals, live, type Outcome } from './scale/morning.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    talks: { type: 'string', default: '400' },
    database: { type: 'string', default: '1500' },
  },
});

const MERCHANTS = 1_000_000;
const SHARES = [0.05, 0.2, 0.5];
const WORKERS = [1, 2, 4, 8, 16];
const EVENTS_PER_TALK = 5;
const AT_EIGHT = 0.35;
const LINE_PER_SECOND = 2000;
const USABLE = 0.7;

process.stderr.write('Talks with the whole product, to see what one takes …\n');
const measured = await measure(root, Number(values.talks));
const report = reportOf(measured, Number(values.database));
writeFileSync(new URL('scale.md', import.meta.url), report);
process.stdout.write(report);

function reportOf(m: Measured, databasePerSecond: number): string {
  const perWorker = Math.floor((1000 * USABLE) / m.cpuMsPerEvent);
  const rows = SHARES.flatMap((share) => rowsOf(share, m, databasePerSecond));
  return `# A million merchants on the morning of the update

Made by \`npm run scale\`. What is assumed, and what follows from it, stands in [docs/scale.md](../docs/scale.md).

Measured on this machine with ${m.talks} talks of ${m.events / m.talks} messages, LINE's simulator in the same process:
${m.cpuMsPerEvent.toFixed(2)} ms of a core for an event from the webhook to the answer at LINE, so ${perWorker} events a second
for a worker at ${USABLE * 100} % of a core; ${(m.bytesPerTalk / 1024).toFixed(1)} KiB of database a talk. Given: ${databasePerSecond} turns a second of
one database, ${LINE_PER_SECOND} calls a second to LINE.

| Merchants who write | Workers | Peak, events/s | Limited by | Longest wait | Answered after 5 s | Pushes instead of replies |
| ---: | ---: | ---: | --- | ---: | ---: | ---: |
${rows.join('\n')}

Database after the morning: ${SHARES.map((share) => `${size(MERCHANTS * share * m.bytesPerTalk)} for ${(share * 100).toFixed(0)} %`).join(', ')}.
`;
}

function rowsOf(share: number, m: Measured, databasePerSecond: number): readonly string[] {
  const assumed = {
    merchants: MERCHANTS,
    share,
    eventsPerTalk: EVENTS_PER_TALK,
    atEight: AT_EIGHT,
  };
  const curve = arrivals(assumed);
  return WORKERS.map((workers) => {
    const { cpuMsPerEvent } = m;
    const means = {
      workers,
      cpuMsPerEvent,
      usable: USABLE,
      databasePerSecond,
      linePerSecond: LINE_PER_SECOND,
    };
    return rowOf(share, workers, live(curve, means));
  });
}

function rowOf(share: number, workers: number, out: Outcome): string {
  const cells = [
    `${(MERCHANTS * share).toLocaleString('en')} (${(share * 100).toFixed(0)} %)`,
    workers,
    Math.round(out.peakPerSecond).toLocaleString('en'),
    out.limitedBy,
    wait(out.longestWaitSeconds),
    Math.round(out.waitedOverFive).toLocaleString('en'),
    Math.round(out.pushes).toLocaleString('en'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function wait(seconds: number): string {
  if (seconds < 1) return 'none';
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

function size(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
}
