import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { z } from 'zod';

export interface ReadingWish {
  readonly bytes: Uint8Array;
  /** Degrees to turn the picture by first. */
  readonly angle: number;
  /** Nobody waits for it any more: whoever does goes first. */
  readonly isPatient?: boolean;
}

export interface Reading {
  readonly words: string;
  /** How sure the reading is of them, 0 to 100. */
  readonly confidence: number;
}

export type ReadingDone = Reading | { readonly failed: string };

/** Reads the words off pictures, one after the other. */
export interface ReadingThread {
  /** Throws when the picture cannot be read, or not in time, or once it is closed. */
  readonly read: (wish: ReadingWish) => Promise<Reading>;
  /** Ends what is read, and reads nothing more: what waits is refused. */
  readonly close: () => Promise<void>;
}

interface ThreadLimits {
  /** So long one reading may take, before the thread is taken for lost. */
  readonly readMs?: number;
  /** So long it stays without work: it holds some 300 MB. */
  readonly idleMs?: number;
  /** Instead of the one that reads (tests). */
  readonly start?: (how: WorkerOptions) => Worker;
}

const READ_MS = 20_000;
const IDLE_MS = 5 * 60_000;

/** Begins with the first picture, and anew after a crash: a picture that breaks the reading breaks nothing else. */
export function createReadingThread(limits: ThreadLimits = {}): ReadingThread {
  const { readMs = READ_MS, idleMs = IDLE_MS, start = startThread } = limits;
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  const urgent: (() => Promise<void>)[] = [];
  const patient: (() => Promise<void>)[] = [];
  let isBusy = false;
  let isClosed = false;

  const end = async () => {
    clearTimeout(idle);
    const ended = thread;
    thread = null;
    await ended?.terminate();
  };
  const begun = () => {
    const one = listenedTo(start(QUIETLY));
    one.once('exit', () => {
      if (thread === one) thread = null;
    });
    return one;
  };
  const readNow = async (wish: ReadingWish) => {
    if (isClosed) throw new Error('a picture was not read: nothing is read any more');
    clearTimeout(idle);
    thread ??= begun();
    try {
      const reading = await answerOf(thread, wish, readMs);
      idle = setTimeout(() => void end(), idleMs).unref();
      return reading;
    } catch (error) {
      await end();
      throw error;
    }
  };
  const work = async () => {
    if (isBusy) return;
    isBusy = true;
    for (;;) {
      const next = urgent.shift() ?? patient.shift();
      if (next === undefined) break;
      await next();
    }
    isBusy = false;
  };
  return {
    read: (wish) =>
      new Promise((resolve, reject) => {
        const waiting = wish.isPatient === true ? patient : urgent;
        waiting.push(() => readNow(wish).then(resolve, reject));
        void work();
      }),
    close: async () => {
      isClosed = true;
      await end();
    },
  };
}

/** What the engine says to itself of odd pictures is no line of our log. */
const QUIETLY: WorkerOptions = { stdout: true, stderr: true };

/** One that breaks while nobody waits for it ends nothing else: without a listener it would end the process. */
function listenedTo(thread: Worker): Worker {
  thread.on('error', () => undefined);
  for (const said of [thread.stdout, thread.stderr]) said.resume();
  // A thread that waits for pictures keeps no process alive.
  thread.unref();
  return thread;
}

const startThread = (how: WorkerOptions): Worker =>
  new Worker(new URL('worker.ts', import.meta.url), how);

const done = z.union([
  z.object({ words: z.string(), confidence: z.number() }),
  z.object({ failed: z.string() }),
]);

async function answerOf(thread: Worker, wish: ReadingWish, withinMs: number): Promise<Reading> {
  const over = new AbortController();
  const { signal } = over;
  const answer = once(thread, 'message', { signal }).then(([message]) => done.parse(message));
  const broken = once(thread, 'exit', { signal }).then(() => ({ failed: 'the thread has ended' }));
  const late = pause(withinMs, { failed: 'it took too long' }, { signal });
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    thread.postMessage(wish);
    const ended = await Promise.race([answer, broken, late]);
    if ('words' in ended) return ended;
    throw new Error(`a picture was not read: ${ended.failed}`);
  } finally {
    over.abort();
  }
}
