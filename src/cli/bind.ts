import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { ROLES } from '../core/account.ts';
import { command, MisusedError } from './command.ts';
import { openKeptStore, placeOf } from './kept-store.ts';

const USAGE = `Says which shop a LINE user belongs to, for those who do not link their account themselves.

  npm run bind -- --user U… --merchant M-1001 --store '喫茶こもれび' [--role owner|staff]
  npm run bind -- --user U… --none

  --user      the LINE user's id: U and 32 of 0-9 a-f; the conversation of a ticket in /desk/api/tickets
  --merchant  the id of the shop, as the fleet calls it; whether there is one is not asked
  --none      takes it back
`;

await command(USAGE, async () => {
  const { user, shop } = whoAndWhere();
  const config = loadConfig(process.env);
  const store = await openKeptStore(config);
  await store.bind(user, shop);
  await store.close();
  const whose = shop ? `${shop.storeName} (${shop.merchantId}) as ${shop.role}` : 'no shop';
  process.stdout.write(`${user} belongs to ${whose}, in ${placeOf(config)}\n`);
});

function whoAndWhere() {
  const { values } = parseArgs({
    options: {
      user: { type: 'string' },
      merchant: { type: 'string' },
      store: { type: 'string' },
      role: { type: 'string', default: 'owner' },
      none: { type: 'boolean', default: false },
    },
  });
  const { user, merchant: merchantId, store: storeName, none } = values;
  if (user === undefined || !/^U[0-9a-f]{32}$/.test(user))
    throw new MisusedError('--user is no LINE user id');
  if (none && (merchantId ?? storeName) !== undefined)
    throw new MisusedError('--none goes without --merchant and --store');
  if (none) return { user, shop: null };
  const role = ROLES.find((name) => name === values.role);
  if (role === undefined) throw new MisusedError(`--role is one of ${ROLES.join(', ')}`);
  if (!merchantId || !storeName)
    throw new MisusedError('--merchant and --store are needed, or --none');
  return { user, shop: { merchantId, storeName, role } };
}
