import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadConfig } from '../../src/config.ts';
import { visibleText } from '../../src/line/visible.ts';
import { startProduct, type Product } from '../../src/product.ts';
import { loadContentAndReader } from '../../src/reader.ts';
import { DEMO_PEOPLE } from '../../src/simulator/demo-world.ts';
import { root } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-burst-'));
let product: Product;

beforeAll(async () => {
  const config = loadConfig({ PORT: '0', DATA_DIR: dataDir, QUIET_MS: '1000' });
  const { content, read } = loadContentAndReader(root);
  product = await startProduct({ root, config, content, read, log: heardLog() });
}, 30_000);
afterAll(async () => {
  await product.stop();
  rmSync(dataDir, { recursive: true });
});

/** What a person of the demo saw after these messages, written one after the other. */
async function answersTo(person: number, ...texts: readonly string[]): Promise<readonly string[]> {
  const { demo, store } = product;
  const userId = DEMO_PEOPLE[person]?.userId ?? '';
  if (demo === null) throw new Error('this is not the demo');
  for (const text of texts) {
    await demo.line.sendEvent(userId, { type: 'text', text });
    await pause(20);
  }
  while (!(await store.isIdle())) await pause(10);
  const { entries } = demo.line.chat(userId);
  return entries.filter(({ from }) => from === 'bot').map(({ message }) => visibleText(message));
}

test('pieces that come in webhooks of their own get one answer, to what they say together', async () => {
  const answers = await answersTo(0, 'あの', '更新って', 'いつまでですか');
  expect(answers).toHaveLength(1);
  expect(answers[0]).toContain('8月26日');
});

test('a payment in the middle of a burst is answered at once', async () => {
  const since = performance.now();
  const answers = await answersTo(1, 'あの', '決済の途中でアプリが落ちました');
  expect(performance.now() - since).toBeLessThan(900);
  expect(answers.join()).toContain('まだやり直さないでください');
});
