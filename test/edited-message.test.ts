import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { visibleText } from '../src/line/visible.ts';
import { runProduct } from './browser/running-product.ts';

let running: Awaited<ReturnType<typeof runProduct>>;
beforeAll(async () => {
  running = await runProduct();
}, 60_000);
afterAll(() => running.close());

const TAKAHASHI = 'U5a70c0de0000000000000000000010d4';

async function rest(): Promise<void> {
  const until = performance.now() + 10_000;
  do await new Promise((ready) => setTimeout(ready, 50));
  while (performance.now() < until && !(await running.product.store.isIdle()));
}

test('a message that is changed is answered once more, by its new words', async () => {
  const { demo } = running.product;
  if (demo === null) throw new Error('no demo');
  const { line } = demo;
  const said = () =>
    line.chat(TAKAHASHI).entries.flatMap(({ from, message }) => {
      return from === 'bot' ? visibleText(message) : [];
    });
  const { entry } = await line.sendEvent(TAKAHASHI, { type: 'text', text: '更新はいつからですか' });
  await rest();
  const before = said().length;
  const text = '更新をスキップできますか';
  await line.sendEvent(TAKAHASHI, { type: 'edit', entryId: entry?.id ?? '', text });
  await rest();
  expect(said().slice(before).join()).toContain('あとに回して');
  const talk = await running.product.store.talk(TAKAHASHI);
  expect(talk.filter(({ from }) => from === 'merchant')).toHaveLength(1);
  expect(JSON.stringify(talk)).not.toContain('更新はいつからですか');
});
