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

await command(USAGE, async () => {
  parseArgs({});
  const config = loadConfig(process.env);
  if (config.line === null)
    throw new Error(
      'LINE_CHANNEL_SECRET is not set, so this is the demo: sign in there with one click',
    );
  const store = await openKeptStore(config);
  const link = await adminLink(store.desk, config.publicUrl ?? '', realNow(), () => false);
  await store.close();
  process.stdout.write(`${link ?? ''}\n`);
  if (config.publicUrl === null)
    process.stderr.write('PUBLIC_URL is not set: put the address of the desk before it.\n');
});
