import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { ROLES } from '../core/account.ts';
import { openStore } from '../store/store.ts';

const USAGE = `Says which shop a LINE user belongs to, for those who do not link their account themselves.

  npm run bind -- --user U… --merchant M-1001 --store '喫茶こもれび' [--role owner|staff]
  npm run bind -- --user U… --none
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      user: { type: 'string' },
      merchant: { type: 'string' },
      store: { type: 'string' },
      role: { type: 'string', default: 'owner' },
      none: { type: 'boolean', default: false },
    },
  });
  const { user, merchant, store: storeName, none } = values;
  const role = ROLES.find((name) => name === values.role);
  const isUser = user !== undefined && /^U[0-9a-f]{32}$/.test(user);
  const shop = merchant && storeName && role ? { merchantId: merchant, storeName, role } : null;
  if (!isUser || (shop === null) !== none) {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  const store = await openStore(loadConfig(process.env));
  await store.bind(user, shop);
  await store.close();
  process.stdout.write(
    `${user} ${shop ? `belongs to ${shop.storeName} (${shop.merchantId}) as ${shop.role}` : 'belongs to no shop'}\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
