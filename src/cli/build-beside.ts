import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that Vite builds. */
interface Built {
  readonly folder: string;
  /** The file in it by which is seen how old it is. */
  readonly dated: string;
  /** A file changed while the build ran is newer than this, so the next start builds again. */
  readonly startedAt: Date;
}

/** Builds beside the old one and swaps, so that a crash or a second build leaves no half. */
export async function buildBeside(
  { folder, dated, startedAt }: Built,
  build: (beside: string) => Promise<unknown>,
): Promise<void> {
  const beside = `${folder}-${process.pid}`;
  try {
    await build(beside);
    utimesSync(join(beside, dated), startedAt, startedAt);
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
