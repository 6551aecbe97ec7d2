import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { modelToBytes } from '../understanding/model-bytes.ts';
import { examplesIn } from '../understanding/examples.ts';
import { train } from '../understanding/train.ts';

const wish = z.object({
  which: z.enum(['ja', 'others']),
  utterances: z.record(z.string(), z.array(z.string())),
});

// Two minutes of work, beside the thread that answers merchants.
const { which, utterances } = wish.parse(workerData);
const bytes = modelToBytes(train(examplesIn(which, utterances)));
parentPort?.postMessage(bytes, [bytes.buffer]);
