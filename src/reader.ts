import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Content, loadContent } from './content/load.ts';
import type { Notice } from './core/notice.ts';
import type { Taught } from './core/taught.ts';
import type { Read } from './engine/means.ts';
import { learningPrint, readingPrint } from './fingerprint.ts';
import type { LearnerMeans } from './teaching/learner.ts';
import { trainTogether } from './teaching/train-together.ts';
import { examplesIn, type Models } from './understanding/examples.ts';
import type { Model } from './understanding/model.ts';
import { modelFromBytes, modelToBytes } from './understanding/model-bytes.ts';
import { maskPersonal } from './understanding/mask.ts';
import { createReader } from './understanding/read.ts';
import { neededOfAll, placeNeeded } from './understanding/sieve.ts';
import { train } from './understanding/train.ts';

/** All content, and the reader of merchants' messages. Trains (two minutes) only when the utterances or the code that learns have changed. */
export function loadContentAndReader(root: string): {
  readonly content: Content;
  readonly read: Read;
} {
  const path = join(root, 'dist/understanding', learningPrint(root));
  const kept = readKept(path);
  const content = loadContent(root, { isLearnt: kept !== null });
  const models = kept ?? learn(content, path);
  readNeeded(neededPlace(root));
  return { content, read: createReader(models, { keepPhones: phonesOf(content.notice) }) };
}

/** Learns what is not learnt yet, and keeps it: the same as at a start, on several cores. */
export async function learnAhead(root: string): Promise<void> {
  const path = join(root, 'dist/understanding', learningPrint(root));
  if (readKept(path) !== null) return;
  const { utterances } = loadContent(root, { isLearnt: false });
  keepModels(await trainTogether(utterances()), path);
}

/** Takes personal figures out of a text; the notice's own numbers stay. */
export function maskFor(notice: Notice): (text: string) => string {
  return (text) => maskPersonal(text, phonesOf(notice)).text;
}

/** The weights that the repository's own examples gave; trained at start. */
export function keptModels(root: string): Models {
  const models = readKept(join(root, 'dist/understanding', learningPrint(root)));
  if (models === null) throw new Error('the weights of the understanding are gone from dist');
  return models;
}

/**
 * Weights learnt from more than the repository holds, in the folder of the product's own data: the repository may
 * belong to somebody else, as in the image. Only the latest are kept.
 */
export function keptTraining(root: string, dataDir: string): LearnerMeans['kept'] {
  const folder = join(dataDir, 'understanding');
  const pathOf = (which: keyof Models, { examples }: Taught) => {
    const digest = createHash('sha256').update(JSON.stringify(examples)).digest('hex');
    return join(folder, `${learningPrint(root)}-${digest.slice(0, 16)}-${which}`);
  };
  return {
    read: (which, taught) => {
      try {
        return new Uint8Array(readFileSync(pathOf(which, taught)));
      } catch {
        // Not there: it is learnt anew.
        return null;
      }
    },
    write: (which, taught, bytes) => {
      const path = pathOf(which, taught);
      mkdirSync(folder, { recursive: true });
      writeWhole(path, bytes);
      const others = globSync(join(folder, `*-${which}`)).filter((other) => other !== path);
      for (const other of others) rmSync(other, { force: true });
    },
  };
}

export function phonesOf(notice: Notice): readonly string[] {
  return [notice.hotline.phone, notice.otherServices.phone];
}

function learn({ utterances }: Content, path: string): Models {
  const lines = utterances();
  const models = { ja: train(examplesIn('ja', lines)), others: train(examplesIn('others', lines)) };
  keepModels(models, path);
  return models;
}

function keepModels({ ja, others }: Models, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(`${path}-ja`, modelToBytes(ja));
  writeWhole(`${path}-others`, modelToBytes(others));
}

/** Beside it first: a process that starts at the same time never reads one written by half. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}

/**
 * Keeps what the patterns of the understanding cannot do without, so that a start need not work it out, nor try them all;
 * what was kept of other examples or other code goes.
 */
export function keepNeeded(root: string, neededBy: Parameters<typeof neededOfAll>[0]): void {
  const place = neededPlace(root);
  if (!existsSync(place)) writeWhole(place, new Uint8Array(neededOfAll(neededBy).buffer));
  const learnt = learningPrint(root);
  const kept = new Set([`${learnt}-ja`, `${learnt}-others`, basename(place)]);
  const others = globSync(join(dirname(place), '*-{ja,others,needed}')).filter(
    (path) => !kept.has(basename(path)),
  );
  for (const other of others) rmSync(other, { force: true });
}

function neededPlace(root: string): string {
  return join(root, 'dist/understanding', `${readingPrint(root)}-needed`);
}

function readNeeded(place: string): void {
  try {
    placeNeeded(new Int32Array(new Uint8Array(readFileSync(place)).buffer));
  } catch {
    // Not there: the patterns are tried without.
  }
}

function readKept(path: string): Models | null {
  const [ja, others] = [readModel(`${path}-ja`), readModel(`${path}-others`)];
  return ja && others ? { ja, others } : null;
}

function readModel(path: string): Model | null {
  try {
    // Small files share one buffer in Node; the arrays of a model need their own, aligned.
    return modelFromBytes(new Uint8Array(readFileSync(path)));
  } catch {
    // Not there, or not readable: it is made again.
    return null;
  }
}
