import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
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

/** Says on both streams what the engine says of odd pictures, in no form of ours. */
const TALKS = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', () => {
    console.log('Image too small to scale!! (2x36 vs min width of 3)');
    console.error('Line cannot be recognized!!');
    setTimeout(() => parentPort.postMessage({ words: 'read', confidence: 90 }), 50);
  });
`;

test('what the engine says to itself is in nobody’s log', async () => {
  const script = `
    import { Worker } from 'node:worker_threads';
    import { createReadingThread } from ${JSON.stringify(new URL('../../src/ocr/reading-thread.ts', import.meta.url).href)};
    const start = (how) => new Worker(${JSON.stringify(TALKS)}, { ...how, eval: true, execArgv: [] });
    const alive = setInterval(() => undefined, 1000);
    const thread = createReadingThread({ start });
    console.log((await thread.read({ bytes: new Uint8Array(), angle: 0 })).words);
    await thread.close();
    clearInterval(alive);`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    script,
  ]);
  expect([stdout, stderr]).toEqual(['read\n', '']);
});
