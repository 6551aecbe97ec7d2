import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { createWorker, OEM, PSM } from 'tesseract.js';
import { prepare } from './prepare.ts';
import type { Reading, ReadingDone, ReadingWish } from './reading-thread.ts';

// A thread of its own: reading one picture takes the better part of a second of pure calculation.

const data = fileURLToPath(import.meta.resolve('@tesseract.js-data/jpn/package.json'));
// The letters lie beside the code: nothing is ever downloaded, and nothing is written.
const reader = createWorker('jpn', OEM.LSTM_ONLY, {
  langPath: join(dirname(data), '4.0.0_best_int'),
  cacheMethod: 'none',
  gzip: true,
}).then(async (worker) => {
  // Words lie about on a screen; its resolution is nobody's business, and would be guessed aloud.
  const tessedit_pageseg_mode = PSM.SPARSE_TEXT;
  await worker.setParameters({ tessedit_pageseg_mode, user_defined_dpi: '300' });
  return worker;
});

parentPort?.on('message', (wish: ReadingWish) => {
  read(wish).then(tell, (error: unknown) =>
    tell({ failed: error instanceof Error ? error.message : String(error) }),
  );
});

async function read({ bytes, angle }: ReadingWish): Promise<Reading> {
  const worker = await reader;
  const { data: seen } = await worker.recognize(await prepare(bytes, angle));
  return { words: seen.text, confidence: seen.confidence };
}

function tell(done: ReadingDone): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(done);
}
