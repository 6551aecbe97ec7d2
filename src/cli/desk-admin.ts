import { realNow } from '../clock.ts';
import { loadConfig } from '../config.ts';
import { adminLink } from '../desk-for.ts';
import { openStore } from '../store/store.ts';

/** A way back in, when every admin has lost theirs: a link that makes whoever opens it an admin. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const store = await openStore(config);
  const base = config.publicUrl ?? `http://localhost:${config.port}`;
  const link = await adminLink(store.desk, base, realNow(), () => false);
  await store.close();
  process.stdout.write(`${link ?? ''}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
