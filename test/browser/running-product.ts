import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../src/config.ts';
import { heardLog } from '../line/quiet-log.ts';
import { startProduct, type Product } from '../../src/product.ts';
import { loadContentAndReader } from '../../src/reader.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The whole demo on a free port with a store of its own, and what else the environment says; `close` ends it and removes the store. */
export async function runProduct(
  env: Readonly<Record<string, string>> = {},
): Promise<{ product: Product; close: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-browser-'));
  const config = loadConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env });
  const { content, read } = loadContentAndReader(root);
  const product = await startProduct({ root, config, content, read, log: heardLog() });
  return {
    product,
    close: async () => {
      await product.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
