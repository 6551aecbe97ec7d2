import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { examplesIn } from '../understanding/examples.ts';
import { fit } from '../understanding/fit.ts';
import { type Learning, sharesOf } from '../understanding/held-out.ts';
import { modelToBytes } from '../understanding/model-bytes.ts';
import { learningOf } from '../understanding/train.ts';

const which = z.enum(['ja', 'others']);
const partOf = z.object({ which, fold: z.number().nullable() });
/** A model trained without a fold, as the shares it gives to that; of no fold, the model itself, whose limits are not known yet. */
export type Part = Readonly<z.infer<typeof partOf>>;

const utterances = z.record(z.string(), z.array(z.string())).parse(workerData);
const known = new Map<Part['which'], Learning>();

parentPort?.on('message', (message: unknown) => {
  const part = partOf.parse(message);
  const learning = known.get(part.which) ?? learningOf(examplesIn(part.which, utterances));
  known.set(part.which, learning);
  const bytes = learnt(learning, part);
  parentPort?.postMessage(bytes, [bytes.buffer]);
});

function learnt(learning: Learning, { fold }: Part): Uint8Array<ArrayBuffer> {
  if (fold !== null) return new Uint8Array(sharesOf(learning, fold).buffer);
  const thresholds = { sure: 0, outside: 0, near: 0, urgent: 0 };
  return modelToBytes({ ...fit(learning.lines, learning.topics), thresholds });
}
