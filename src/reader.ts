import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from './core/notice.ts';
import type { Read } from './engine/means.ts';
import type { Model } from './understanding/model.ts';
import { modelFromBytes, modelToBytes } from './understanding/model-bytes.ts';
import { maskPersonal } from './understanding/mask.ts';
import { createReader, examplesIn } from './understanding/read.ts';
import { train } from './understanding/train.ts';

type Utterances = Readonly<Record<string, readonly string[]>>;

/** The reader of merchants' messages. Trains (seconds) only when the utterances or the code have changed. */
export function loadReader(root: string, utterances: Utterances, notice: Notice): Read {
  const code = codeOf(root);
  const models = {
    ja: loadModel(root, code, examplesIn('ja', utterances)),
    others: loadModel(root, code, examplesIn('others', utterances)),
  };
  return createReader(models, { keepPhones: phonesOf(notice) });
}

/** Takes personal figures out of a text; the notice's own numbers stay. */
export function maskFor(notice: Notice): (text: string) => string {
  return (text) => maskPersonal(text, phonesOf(notice)).text;
}

function phonesOf(notice: Notice): readonly string[] {
  return [notice.hotline.phone, notice.otherServices.phone];
}

function loadModel(root: string, code: string, utterances: Utterances): Model {
  const folder = join(root, 'dist/understanding');
  const path = join(folder, `${fingerprint(code, utterances)}.model`);
  const kept = readKept(path);
  if (kept !== null) return kept;
  const model = train(utterances);
  mkdirSync(folder, { recursive: true });
  // Beside it first: a process that starts at the same time never reads one written by half.
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, modelToBytes(model));
  renameSync(beside, path);
  return model;
}

function readKept(path: string): Model | null {
  try {
    return modelFromBytes(toBytes(readFileSync(path)));
  } catch {
    // Not there, or not readable: it is made again.
    return null;
  }
}

/** Small files share one buffer in Node; the arrays of a model need their own, aligned. */
function toBytes(file: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(file);
}

function fingerprint(code: string, utterances: Utterances): string {
  const hash = createHash('sha256').update(JSON.stringify(utterances)).update(code);
  return hash.digest('hex').slice(0, 16);
}

/** The code that reads merchants. What checks a model's words does not change how they are read. */
function codeOf(root: string): string {
  return globSync(join(root, 'src/understanding/*.ts'))
    .filter((file) => !/check-[^/]*$/.test(file))
    .toSorted()
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
}
