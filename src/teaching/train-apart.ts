import { Worker } from 'node:worker_threads';
import type { Models } from '../understanding/examples.ts';

/** Trains a model in a thread of its own, and gives it as bytes. Rejects when the training failed, or was ended by `end`. */
export async function trainApart(
  which: keyof Models,
  utterances: Readonly<Record<string, readonly string[]>>,
  end: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  end.throwIfAborted();
  const worker = new Worker(new URL('train-worker.ts', import.meta.url), {
    workerData: { which, utterances },
  });
  const terminate = () => void worker.terminate();
  end.addEventListener('abort', terminate, { once: true });
  try {
    return await bytesOf(worker);
  } finally {
    end.removeEventListener('abort', terminate);
  }
}

function bytesOf(worker: Worker): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((done, fail) => {
    worker.once('message', (message: unknown) => {
      if (isBytes(message)) done(message);
      else fail(new Error('the training gave no model'));
    });
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`the training ended with ${code}`)));
  });
}

// Not by `instanceof`: tests run in a realm of their own.
export function isBytes(message: unknown): message is Uint8Array<ArrayBuffer> {
  return (
    ArrayBuffer.isView(message) && Object.prototype.toString.call(message) === '[object Uint8Array]'
  );
}
