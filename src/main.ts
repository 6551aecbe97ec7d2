import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const ENDS = ['SIGTERM', 'SIGINT'] as const;

let end = endAtOnce;
// Before all else is loaded, which takes seconds: as process 1 of a container it would hear no signal meanwhile.
// The listener stays: a signal caught by one that is taken away before the loop turns is heard by nobody.
for (const signal of ENDS)
  process.on(signal, (name: NodeJS.Signals, number: number) => end(name, number));
// What V8 made of our files is kept, so that the next start, and one after a crash, takes a third less. Where nothing can be kept there, nothing is.
enableCompileCache(fileURLToPath(new URL('../dist/compiled', import.meta.url)));
try {
  const { run } = await import('./run.ts');
  end = await run();
  flushCompileCache();
} catch (error) {
  const { toldOf } = await import('./told-error.ts');
  process.stderr.write(`${toldOf(error)}\n`);
  process.exit(1);
}

/** Nothing is in hand before it is open. */
function endAtOnce(_signal: NodeJS.Signals, number: number): void {
  process.exit(128 + number);
}
