import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changedAt, newestIn } from './changed.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const pages = join(repository, 'src/web');
const built = join(repository, 'dist/web');
const lock = join(repository, 'package-lock.json');

const startedAt = new Date();
const builtAt = changedAt(join(built, 'index.html'));
const newest = Math.max(changedAt(lock), newestIn(pages));
if (builtAt >= newest) {
  say(`${relative(repository, built)} is up to date`);
} else {
  await build();
  say(`built ${relative(repository, built)} in ${Date.now() - startedAt.getTime()} ms`);
}

/** Builds beside the old pages and swaps, so that a crash or a second build leaves no half. */
async function build(): Promise<void> {
  const beside = `${built}-${process.pid}`;
  // Loaded only now: a fresh build must not pay for starting Vite.
  const vite = await import('vite');
  try {
    await vite.build({
      configFile: join(pages, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: beside, emptyOutDir: true },
    });
    // A file changed while the build ran is newer than this, so the next start builds again.
    utimesSync(join(beside, 'index.html'), startedAt, startedAt);
    rmSync(built, { recursive: true, force: true });
    renameSync(beside, built);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
