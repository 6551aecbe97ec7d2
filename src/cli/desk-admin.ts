import { parseArgs } from 'node:util';
import { realNow } from '../clock.ts';
import { loadConfig } from '../config.ts';
import { adminLink } from '../wiring/desk-for.ts';
import { command } from './command.ts';
import { openKeptStore } from './kept-store.ts';

const USAGE = `Prints a link, good once and for three days, that makes whoever opens it an admin of the desk: for when every
admin has lost their way in. With SQLite stop the product first.

  npm run -s desk:admin
`;

const DEMO =
  'LINE_CHANNEL_SECRET is not set, and no channel was served from here: sign in to the demo with one click';

await command(USAGE, async () => {
  parseArgs({});
  const config = loadConfig(process.env);
  const store = await openKeptStore(config);
  const isDemo = config.line === null && !(await store.wasServed());
  const base = config.publicUrl ?? '';
  const link = isDemo ? null : await adminLink(store.desk, base, realNow(), () => false);
  await store.close();
  if (isDemo) throw new Error(DEMO);
  process.stdout.write(`${link ?? ''}\n`);
  if (config.publicUrl === null)
    process.stderr.write('PUBLIC_URL is not set: put the address of the desk before it.\n');
});
