import { Worker } from 'node:worker_threads';
import type { Models } from '../understanding/examples.ts';

export interface Training {
  /** The model as bytes. Rejects when the training failed or was ended. */
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  readonly end: () => void;
}

/** Trains a model in a thread of its own. */
export function trainApart(
  which: keyof Models,
  utterances: Readonly<Record<string, readonly string[]>>,
): Training {
  const worker = new Worker(new URL('train-worker.ts', import.meta.url), {
    workerData: { which, utterances },
  });
  const bytes = new Promise<Uint8Array<ArrayBuffer>>((done, fail) => {
    worker.once('message', (message: unknown) => {
      if (isBytes(message)) done(message);
      else fail(new Error('the training gave no model'));
    });
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`the training ended with ${code}`)));
  });
  return { bytes, end: () => void worker.terminate() };
}

// Not by `instanceof`: tests run in a realm of their own.
export function isBytes(message: unknown): message is Uint8Array<ArrayBuffer> {
  return (
    ArrayBuffer.isView(message) && Object.prototype.toString.call(message) === '[object Uint8Array]'
  );
}
