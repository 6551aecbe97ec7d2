import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Puts the pages of SQLite's log in their places, beside the thread that works. */
export interface Checkpoints {
  /** To be called after a commit. Begins if the log has grown enough, and waits for nothing. */
  look(): void;
  /** Ends when nothing is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

interface Log {
  /** Of the SQLite file. */
  readonly path: string;
  /** How many pages of the log are not in their places yet. */
  readonly pages: () => number;
  /** Does it while nobody writes. */
  readonly alone: (put: () => Promise<void>) => Promise<void>;
  /** The thread is lost, and will not be begun again. */
  readonly lost: () => void;
  /** Instead of the thread that puts pages in their places (tests). */
  readonly start?: (path: string) => Worker;
}

/** 16 MB. A page that is written often is put in its place once. */
export const MOST_PAGES = 4000;

export function checkpoints({ path, pages, alone, lost, start = startThread }: Log): Checkpoints {
  let thread: Worker | null = null;
  let isLost = false;
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;

  const begun = (): Worker => {
    const one = start(path);
    // One that breaks ends nothing else: without a listener it would end the process.
    one.on('error', () => undefined);
    one.once('exit', () => (thread = null));
    one.unref();
    return one;
  };
  const put = () => putBy((thread ??= begun()));
  const round = async (): Promise<void> => {
    try {
      // All of it, then what came meanwhile, then the little that is left: the log begins anew only when nothing is.
      await put();
      await put();
      await alone(put);
    } catch {
      isLost = true;
      lost();
    } finally {
      isRunning = false;
    }
  };
  return {
    look: () => {
      if (isRunning || isLost || pages() < MOST_PAGES) return;
      isRunning = true;
      running = round();
    },
    settled: () => running,
    close: async () => {
      isLost = true;
      await running;
      if (thread === null) return;
      thread.ref();
      const ended = once(thread, 'exit');
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
      thread.postMessage('close');
      await ended;
    },
  };
}

const startThread = (path: string): Worker =>
  new Worker(new URL('checkpoint-thread.ts', import.meta.url), { workerData: path });

/** One turn of the thread. Throws when it ends instead. */
async function putBy(thread: Worker): Promise<void> {
  const over = new AbortController();
  const ended = once(thread, 'exit', { signal: over.signal }).then(() => {
    throw new Error('the thread has ended');
  });
  const done = once(thread, 'message', { signal: over.signal });
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    thread.postMessage('put');
    await Promise.race([done, ended]);
  } finally {
    over.abort();
    await Promise.allSettled([done, ended]);
  }
}
