import { Worker } from 'node:worker_threads';
import { createReadingThread } from '../../src/ocr/reading-thread.ts';

/** Reads one picture, and breaks once nobody waits for anything. */
const BREAKS_LATER = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', () => {
    parentPort.postMessage({ words: 'read', confidence: 90 });
    setTimeout(() => { throw new Error('broken while idle'); }, 50);
  });
`;

test('a thread that breaks while nobody waits for it ends nothing else, and another one begins', async () => {
  const started: Worker[] = [];
  const thread = createReadingThread({
    start: () => {
      const one = new Worker(BREAKS_LATER, { eval: true });
      started.push(one);
      return one;
    },
  });
  const read = () => thread.read({ bytes: new Uint8Array(), angle: 0 });
  expect((await read()).words).toBe('read');
  const [first] = started;
  if (first === undefined) throw new Error('no thread was started');
  await new Promise((ended) => first.once('exit', ended));
  expect((await read()).words).toBe('read');
  expect(started).toHaveLength(2);
  await thread.close();
});
