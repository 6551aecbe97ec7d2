import { parseArgs } from 'node:util';
import { realNow } from '../clock.ts';
import { loadConfig } from '../config.ts';
import { command, MisusedError } from './command.ts';
import { openKeptStore, placeOf } from './kept-store.ts';

const USAGE = `Deletes all that is kept of a LINE user, or of everybody who is linked to a shop. It cannot be undone.

  npm run erase -- --user U… --yes
  npm run erase -- --merchant M-1001 --yes

Their talks, pictures, tickets, notes, reminders and links are gone afterwards. What staff did stays on
record, without a name or a word of theirs. With SQLite stop the product first.
`;

await command(USAGE, async () => {
  const { user, merchant } = whom();
  const config = loadConfig(process.env);
  const where = placeOf(config);
  const store = await openKeptStore(config);
  try {
    const users = user === undefined ? await store.desk.usersOf(merchant) : [user];
    if (users.length === 0)
      return say(`nobody is linked to ${merchant} in ${where}: nothing was erased`);
    const erased = await store.desk.erase(users, { by: null, at: realNow() }, null);
    say(
      erased === 0
        ? `nothing was kept of them in ${where}`
        : `erased what was kept of ${erased} LINE user(s) in ${where}`,
    );
  } finally {
    await store.close();
  }
});

function whom() {
  const { values } = parseArgs({
    options: {
      user: { type: 'string' },
      merchant: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const { user, merchant = '', yes } = values;
  if ((user === undefined) === (merchant === ''))
    throw new MisusedError('Either --user or --merchant is needed');
  if (user !== undefined && !/^[UCR][0-9a-f]{32}$/.test(user))
    throw new MisusedError(`--user ${user} is no LINE user id: U and 32 of 0-9 a-f`);
  if (!yes) throw new MisusedError('--yes is needed: it cannot be undone');
  return { user, merchant };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
