import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStage, type Stage } from '../src/replay/stage.ts';
import { holds } from '../src/replay/talk-lines.ts';
import { playFile, ROOT, transcriptFiles, type TranscriptFile } from '../test/transcripts/files.ts';
import { allOtherwise, wordsOfButtons } from './otherwise/said-otherwise.ts';
import { WAYS, type Way } from './otherwise/ways.ts';
import { aligned } from './table.ts';

const USAGE = `npm run bench:otherwise -- [--way NAME …] [--every N]

Plays the transcripts with what the merchants write said in other everyday words, and counts how many hold all the same.
  --way    ${WAYS.map(({ name }) => name).join(', ')} (all of them)
  --every  only each so manieth talk of those that change (1); of those said anew by others all
The table of all ways goes to bench/otherwise.md. A talk that does not hold is named on stderr.
`;

const buttons = wordsOfButtons(ROOT);

interface Row {
  readonly way: Way;
  readonly talks: number;
  readonly held: number;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      way: { type: 'string', multiple: true, default: [] },
      every: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const ways = WAYS.filter(({ name }) => values.way.length === 0 || values.way.includes(name));
  const every = Number(values.every);
  if (values.help || ways.length < values.way.length || !Number.isInteger(every) || every < 1) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const talks = transcriptFiles();
  const rows: Row[] = [];
  for (const way of ways) {
    const changed = allOtherwise(talks, way, buttons);
    const asked = changed.filter((_, at) => way.isWhole || at % every === 0);
    rows.push(await playAll(way, asked));
  }
  const table = tableOf(rows);
  process.stdout.write(table);
  if (ways.length === WAYS.length)
    writeFileSync(join(ROOT, 'bench/otherwise.md'), `${headOf(every)}\n${table}`);
  return 0;
}

async function playAll(way: Way, talks: readonly TranscriptFile[]): Promise<Row> {
  const stage = await openStage(
    ROOT,
    talks.map(({ transcript }) => transcript),
  );
  try {
    let held = 0;
    for (const talk of talks) if (await isHeld(talk, stage)) held += 1;
    process.stderr.write(`${way.name}: ${held} of ${talks.length}\n`);
    return { way, talks: talks.length, held };
  } finally {
    await stage.close();
  }
}

async function isHeld(talk: TranscriptFile, stage: Stage): Promise<boolean> {
  if (holds(await playFile(talk, stage))) return true;
  process.stderr.write(`  ${talk.path}\n`);
  return false;
}

function headOf(every: number): string {
  const which = every === 1 ? 'every transcript' : `one in ${every} of the transcripts`;
  const call = every === 1 ? '' : ` -- --every ${every}`;
  return `# The same talks in other words

\`npm run bench:otherwise${call}\`: ${which} in which something changes, with all that the merchant writes said in that way. What is typed as the
words of a button stays. Not every one that does not hold is a fault: some mean another thing then.
`;
}

function tableOf(rows: readonly Row[]): string {
  return aligned(
    ['Said otherwise', 'Talks', 'Held', ''],
    rows.map(({ way, talks, held }) => [
      way.does,
      String(talks),
      String(held),
      `${((held / talks) * 100).toFixed(1)} %`,
    ]),
  );
}

process.exitCode = await main();
