import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { play, type Played } from '../../src/replay/play.ts';
import type { Stage } from '../../src/replay/stage.ts';
import { differenceLines } from '../../src/replay/talk-lines.ts';
import { loadTranscript, type Transcript } from '../../src/replay/transcript.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(ROOT, 'test/transcripts');

export interface TranscriptFile {
  /** Within the folder of transcripts: group and name. */
  readonly path: string;
  readonly transcript: Transcript;
}

/** Every transcript of this folder. */
export function transcriptFiles(): readonly TranscriptFile[] {
  return globSync('**/*.yaml', { cwd: folder })
    .toSorted()
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      transcript: loadTranscript(join(folder, path)),
    }));
}

export async function playFile(
  { path, transcript }: TranscriptFile,
  stage: Stage,
): Promise<Played> {
  return await play(transcript, stage, dirname(join(folder, path)));
}

/** What did not hold, each in a line that says where. */
export function wrongIn({ turns }: Played): readonly string[] {
  return turns.flatMap(({ heard, differences }) =>
    differences.map((one) => `turn ${heard.turn} (${heard.event})${differenceLines(one).join('')}`),
  );
}
