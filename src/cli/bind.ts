import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { openStore } from '../store/store.ts';

const USAGE = `Says which shop a LINE user belongs to, until merchants can link their accounts themselves.

  npm run bind -- --user U… --merchant M-1001 --store '喫茶こもれび'
  npm run bind -- --user U… --none
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      user: { type: 'string' },
      merchant: { type: 'string' },
      store: { type: 'string' },
      none: { type: 'boolean', default: false },
    },
  });
  const { user, merchant, store: storeName, none } = values;
  const isUser = user !== undefined && /^U[0-9a-f]{32}$/.test(user);
  const shop = merchant && storeName ? { merchantId: merchant, storeName } : null;
  if (!isUser || (shop === null) !== none) {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  const store = await openStore(loadConfig(process.env));
  await store.bind(user, shop);
  await store.close();
  process.stdout.write(
    `${user} ${shop ? `belongs to ${storeName} (${merchant})` : 'belongs to no shop'}\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
