import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';

// A connection of its own to the same file. Whatever is thrown here ends the thread, and `checkpoints.ts` hears of it.

const file = new DatabaseSync(z.string().parse(workerData));

parentPort?.on('message', (wish: 'put' | 'close') => {
  if (wish === 'close') {
    file.close();
    parentPort?.close();
    return;
  }
  // Nobody who reads or writes waits for it.
  file.exec('pragma wal_checkpoint(passive)');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage('done');
});
