import { existsSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changedAt, newestIn } from './changed.ts';

// `ask` as one file without comments and without what it never calls: the text of every module stays in memory as long as it runs, and
// that was 8 MB more.
const repository = fileURLToPath(new URL('../..', import.meta.url));
const built = join(repository, 'dist/cli');
const file = join(built, 'ask.js');

const startedAt = new Date();
const newest = Math.max(
  changedAt(join(repository, 'package-lock.json')),
  newestIn(join(repository, 'src')),
);
// The image that runs has no Vite any more, and what it is to run.
const isKept = changedAt(file) > 0 && !existsSync(join(repository, 'node_modules/vite'));
if (changedAt(file) < newest && !isKept) {
  await build();
  process.stdout.write(
    `built ${relative(repository, file)} in ${Date.now() - startedAt.getTime()} ms\n`,
  );
}

/** Builds beside the old one and swaps, so that a crash or a second build leaves no half. */
async function build(): Promise<void> {
  const beside = `${built}-${process.pid}`;
  // Loaded only now: a fresh build must not pay for starting Vite.
  const vite = await import('vite');
  try {
    await vite.build({
      configFile: false,
      root: repository,
      logLevel: 'warn',
      ssr: { noExternal: true, target: 'node' },
      build: { ssr: 'src/cli/ask.ts', outDir: beside, emptyOutDir: true, minify: true },
    });
    // A file changed while the build ran is newer than this, so the next start builds again.
    utimesSync(join(beside, 'ask.js'), startedAt, startedAt);
    rmSync(built, { recursive: true, force: true });
    renameSync(beside, built);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
