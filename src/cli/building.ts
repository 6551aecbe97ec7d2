import { ContentError } from '../content/yaml-file.ts';

/** Runs what builds. Wrong content is told as it is told everywhere, and ends it with 1; all else is a bug, and keeps its trace. */
export async function building(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
