import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { examplesIn, type Models } from '../understanding/examples.ts';
import { FOLDS, heldOutOf } from '../understanding/held-out.ts';
import type { Model } from '../understanding/model.ts';
import { modelFromBytes } from '../understanding/model-bytes.ts';
import { chooseThresholds, learningOf } from '../understanding/train.ts';
import { isBytes } from './train-apart.ts';
import type { Part } from './train-part-worker.ts';

type Utterances = Readonly<Record<string, readonly string[]>>;
type Bytes = Uint8Array<ArrayBuffer>;

/** What takes longest first, so that no core stands idle at the end. */
const PARTS: readonly Part[] = (['ja', 'others'] as const).flatMap((which) =>
  [null, ...FOLDS].map((fold) => ({ which, fold })),
);

/** Each holds all examples: some 400 MB. */
const MOST_THREADS = 4;

/** Both models, as `train` gives each, learnt on several cores at once: on all examples, and without each fold. Rejects when a part failed. */
export async function trainTogether(utterances: Utterances): Promise<Models> {
  const waiting = PARTS.values();
  const learnt = new Map<string, Bytes>();
  const cores = Math.min(availableParallelism(), MOST_THREADS);
  await Promise.all(
    Array.from({ length: cores }, () =>
      inThread(utterances, async (learn) => {
        for (const part of waiting) learnt.set(nameOf(part), await learn(part));
      }),
    ),
  );
  const modelOf = (which: Part['which']): Model => {
    const bytesOf = (fold: number | null) =>
      learnt.get(nameOf({ which, fold })) ?? new Uint8Array();
    const model = modelFromBytes(bytesOf(null));
    if (model === null) throw new Error(`what was learnt of ${which} is no model`);
    const shares = FOLDS.map((fold) => new Float64Array(bytesOf(fold).buffer));
    const learning = learningOf(examplesIn(which, utterances));
    return { ...model, thresholds: chooseThresholds(heldOutOf(learning, shares)) };
  };
  return { ja: modelOf('ja'), others: modelOf('others') };
}

const nameOf = ({ which, fold }: Part): string => `${which} ${fold}`;

async function inThread(
  utterances: Utterances,
  work: (learn: (part: Part) => Promise<Bytes>) => Promise<void>,
): Promise<void> {
  const worker = new Worker(new URL('train-part-worker.ts', import.meta.url), {
    workerData: utterances,
  });
  try {
    await work(async (part) => {
      worker.postMessage(part, []);
      // What a thread throws rejects this.
      const said: unknown[] = await once(worker, 'message');
      const [bytes] = said;
      if (!isBytes(bytes)) throw new Error('the training gave nothing');
      return bytes;
    });
  } finally {
    await worker.terminate();
  }
}
