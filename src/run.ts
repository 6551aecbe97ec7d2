import { fileURLToPath } from 'node:url';
import { loadConfig } from './config.ts';
import { unreadVariables } from './config/unread.ts';
import { loadDemoWorld } from './demo/file.ts';
import { exitCodeOf, onceTold } from './ending.ts';
import { createLog } from './log.ts';
import { startProduct } from './product.ts';
import { loadContentAndReader } from './reader.ts';
import { refuseStrayDemo } from './demo/stray.ts';
import { startTracing } from './tracing.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Starts it; gives what ends it when it is told a signal. Wrong configuration or content throws, with every mistake on a line of its own. */
export async function run(): Promise<(signal: NodeJS.Signals, number: number) => void> {
  const config = loadConfig(process.env);
  refuseStrayDemo(config);
  const log = createLog(config.logLevel);
  const names = unreadVariables(process.env);
  if (names.length > 0) log.warn({ names }, 'variables are set that nothing reads');
  const { content, read } = loadContentAndReader(root);
  const world = config.demoWorld === null ? {} : { world: loadDemoWorld(config.demoWorld) };
  const tracing = config.tracesTo === null ? null : await startTracing(config.tracesTo);
  const watched = tracing === null ? {} : { within: tracing.within };
  const means = { root, config, content, read, log, ...world, ...watched };
  const product = await startProduct(means);
  if (product.demo === null) await product.store.keepServed();
  log.info(
    { url: product.url, role: config.role, mode: product.demo ? 'demo' : 'production' },
    'Madoguchi is open',
  );
  // Not in the log: whoever reads that must not become an admin by it.
  if (product.adminLink !== null) {
    process.stderr.write(
      `The desk has no admin yet. Whoever opens this link first becomes it: ${product.adminLink}\n`,
    );
  }
  const stop = () => product.stop().then(() => tracing?.end());
  const end = () => {
    log.info({}, 'Madoguchi closes');
    void exitCodeOf(stop, log).then((code) => process.exit(code));
  };
  return onceTold(end, (number) => process.exit(128 + number));
}
