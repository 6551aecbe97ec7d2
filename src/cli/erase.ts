import { parseArgs } from 'node:util';
import { realNow } from '../clock.ts';
import { loadConfig } from '../config.ts';
import { openStore } from '../store/store.ts';

const USAGE = `Deletes all that is kept of a LINE user, or of everybody who is linked to a shop. It cannot be undone.

  npm run erase -- --user U… --yes
  npm run erase -- --merchant M-1001 --yes

Their talks, pictures, tickets, notes, reminders and links are gone afterwards. What staff did stays on
record, without a name or a word of theirs.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      user: { type: 'string' },
      merchant: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const { user, merchant, yes } = values;
  const isUser = user !== undefined && /^[UCR][0-9a-f]{32}$/.test(user);
  if (!yes || isUser === (merchant !== undefined)) {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  const store = await openStore(loadConfig(process.env));
  try {
    const users = isUser ? [user] : await store.desk.usersOf(merchant ?? '');
    const erased = await store.desk.erase(users, { by: null, at: realNow() }, null);
    process.stdout.write(
      erased === 0
        ? 'nothing was kept of them\n'
        : `erased what was kept of ${erased} LINE user(s)\n`,
    );
  } finally {
    await store.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
