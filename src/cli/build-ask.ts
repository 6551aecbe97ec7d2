import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBeside } from './build-beside.ts';
import { changedAt, newestIn } from './changed.ts';

// `ask` as one file without comments and without what it never calls: the text of every module stays in memory as long as it runs, and
// that was 8 MB more. The flags of V8 by which the package runs it are told in bench/README.md.
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

async function build(): Promise<void> {
  // Loaded only now: a fresh build must not pay for starting Vite.
  const vite = await import('vite');
  await buildBeside({ folder: built, dated: 'ask.js', startedAt }, (outDir) =>
    vite.build({
      configFile: false,
      root: repository,
      logLevel: 'warn',
      ssr: { noExternal: true, target: 'node' },
      build: { ssr: 'src/cli/ask.ts', outDir, emptyOutDir: true, minify: true },
    }),
  );
}
