import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBeside } from './build-beside.ts';
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

async function build(): Promise<void> {
  // Loaded only now: a fresh build must not pay for starting Vite.
  const vite = await import('vite');
  await buildBeside({ folder: built, dated: 'index.html', startedAt }, (outDir) =>
    vite.build({
      configFile: join(pages, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
    }),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
