import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { visibleText } from '../../src/line/visible.ts';
import { runProduct } from '../browser/running-product.ts';

type Running = Awaited<ReturnType<typeof runProduct>>;

const TAKAHASHI = 'U5a70c0de0000000000000000000010d4';
const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-talks-'));
let running: Running;
beforeAll(async () => {
  running = await runProduct({ DATA_DIR: dataDir });
}, 60_000);
afterAll(async () => {
  await running.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function lineOf({ product }: Running) {
  if (product.demo === null) throw new Error('no demo');
  return product.demo.line;
}

function chat(): readonly string[] {
  return lineOf(running)
    .chat(TAKAHASHI)
    .entries.map(({ from, message }) => `${from}: ${visibleText(message)}`);
}

async function rest(): Promise<void> {
  const until = performance.now() + 10_000;
  do await new Promise((ready) => setTimeout(ready, 50));
  while (performance.now() < until && !(await running.product.store.isIdle()));
}

async function tell(event: Parameters<ReturnType<typeof lineOf>['sendEvent']>[1]) {
  await lineOf(running).sendEvent(TAKAHASHI, event);
  await rest();
}

test('after a restart the phone shows what was said, and the talk goes on from there', async () => {
  await tell({ type: 'text', text: '端末を再起動する' });
  await tell({ type: 'postback', data: 'nothing of ours' });
  const before = chat();
  expect(before.length).toBeGreaterThan(1);
  await running.product.stop();
  running = await runProduct({ DATA_DIR: dataDir });
  expect(chat()).toEqual(before);
  await tell({ type: 'text', text: '会計中ではない' });
  expect(chat().at(-1)).toContain('更新が、画面で動いていますか');
}, 60_000);

test('what puts everything back to its start ends talks, tickets and links too', async () => {
  await tell({ type: 'text', text: '人と話したい' });
  const { store, url } = running.product;
  expect((await store.desk.around(TAKAHASHI)).tickets).toHaveLength(1);
  const answer = await fetch(`${url}/simulator/fleet/scenarios`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ order: 'startOver' }),
  });
  expect(answer.status).toBe(200);
  expect(chat()).toEqual([]);
  expect((await store.desk.around(TAKAHASHI)).tickets).toHaveLength(0);
  await tell({ type: 'text', text: '更新はいつからですか' });
  expect(chat().at(-1)).not.toContain('の途中です');
  // Whose shop is known from the start is linked again.
  const sato = 'U5a70c0de0000000000000000000010a1';
  expect((await store.desk.around(sato)).merchant?.merchantId).toBe('M-1001');
}, 60_000);
