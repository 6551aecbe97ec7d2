import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ContentError } from '../content/yaml-file.ts';
import { coverageLine, missingLines, reachedLine } from '../replay/coverage.ts';
import { play, type Played } from '../replay/play.ts';
import { record } from '../replay/record.ts';
import { openStage } from '../replay/stage.ts';
import { holds, talkLines } from '../replay/talk-lines.ts';
import { loadTranscript, type Transcript } from '../replay/transcript.ts';
import { toldOf } from '../told-error.ts';
import { endWithReader } from './reader-gone.ts';

const USAGE = `npm run replay -- [--json] [--record] [--talk] [--missing] [FILE or FOLDER …]

Plays transcripts through the whole product; without a file, all of test/transcripts.
  --json     what was heard, one JSON array a file
  --record   write what was heard into the files, as expectations
  --talk     show every talk, not only those that differ
  --missing  name everything that no transcript reached
Ends with 0 when everything held, 1 when something differed, 2 when a file is wrong.
`;

const root = fileURLToPath(new URL('../..', import.meta.url));

interface File {
  readonly path: string;
  readonly transcript: Transcript;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      talk: { type: 'boolean', default: false },
      missing: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const files = load(positionals.length > 0 ? positionals : [join(root, 'test/transcripts')]);
  if (files === null) return 2;
  return await playAll(files, values);
}

type How = Readonly<Record<'json' | 'record' | 'talk' | 'missing', boolean>>;

async function playAll(files: readonly File[], how: How): Promise<number> {
  const stage = await openStage(
    root,
    files.map(({ transcript }) => transcript),
  );
  // With --json, standard output is for programs only.
  const tell = (line: string) => (how.json ? process.stderr : process.stdout).write(`${line}\n`);
  try {
    const withTalk = how.talk || (files.length === 1 && !how.json);
    let held = 0;
    for (const { path, transcript } of files) {
      const played = await play(transcript, stage, dirname(path));
      if (holds(played)) held += 1;
      if (how.json) process.stdout.write(`${JSON.stringify(played.turns.map((t) => t.heard))}\n`);
      tell(shown(path, played, withTalk));
      if (how.record) record(path, played.turns);
    }
    tell(`${held} of ${files.length} transcripts held`);
    tell(reachedLine(stage.reachable, stage.reached));
    tell(coverageLine(stage.reachable, stage.reached));
    if (how.missing) missingLines(stage.reachable, stage.reached).forEach(tell);
    return held === files.length ? 0 : 1;
  } finally {
    await stage.close();
  }
}

function shown(path: string, played: Played, withTalk: boolean): string {
  if (holds(played) && !withTalk) return `✓ ${played.title}`;
  return `${path}\n${talkLines(played).join('\n')}\n`;
}

/** All files at once; null when one of them is wrong, with every mistake told. */
function load(paths: readonly string[]): readonly File[] | null {
  const files: File[] = [];
  let isWrong = false;
  for (const path of paths.flatMap(filesIn)) {
    try {
      files.push({ path, transcript: loadTranscript(path) });
    } catch (error) {
      isWrong = true;
      process.stderr.write(`${reasonOf(error)}\n`);
    }
  }
  if (files.length === 0 && !isWrong) process.stderr.write('there is no transcript to play\n');
  return isWrong || files.length === 0 ? null : files;
}

function reasonOf(error: unknown): string {
  if (error instanceof ContentError) return error.mistakes.join('\n');
  return toldOf(error);
}

function filesIn(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? globSync(join(path, '**/*.yaml')).toSorted() : [path];
}

endWithReader();
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 2;
}
