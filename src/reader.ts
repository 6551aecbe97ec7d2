import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Content, loadContent, utterancesOf } from './content/load.ts';
import type { Notice } from './core/notice.ts';
import type { Read } from './engine/means.ts';
import type { Model } from './understanding/model.ts';
import { modelFromBytes, modelToBytes } from './understanding/model-bytes.ts';
import { maskPersonal } from './understanding/mask.ts';
import { createReader, examplesIn, type Models } from './understanding/read.ts';
import { train } from './understanding/train.ts';

/** All content, and the reader of merchants' messages. Trains (half a minute) only when the utterances or the code have changed. */
export function loadContentAndReader(root: string): {
  readonly content: Content;
  readonly read: Read;
} {
  const path = join(root, 'dist/understanding', fingerprint(root));
  const kept = readKept(path);
  const content = loadContent(root, { isLearnt: kept !== null });
  const models = kept ?? learn(content, path);
  return { content, read: createReader(models, { keepPhones: phonesOf(content.notice) }) };
}

/** Takes personal figures out of a text; the notice's own numbers stay. */
export function maskFor(notice: Notice): (text: string) => string {
  return (text) => maskPersonal(text, phonesOf(notice)).text;
}

function phonesOf(notice: Notice): readonly string[] {
  return [notice.hotline.phone, notice.otherServices.phone];
}

function learn({ utterances }: Content, path: string): Models {
  const lines = utterances();
  const models = { ja: train(examplesIn('ja', lines)), others: train(examplesIn('others', lines)) };
  mkdirSync(dirname(path), { recursive: true });
  for (const [which, model] of Object.entries(models)) {
    // Beside it first: a process that starts at the same time never reads one written by half.
    const beside = `${path}-${which}.${process.pid}`;
    writeFileSync(beside, modelToBytes(model));
    renameSync(beside, `${path}-${which}`);
  }
  return models;
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

/** Of the utterances as they stand, and of the code that reads them; what checks a model's words does not change reading. */
function fingerprint(root: string): string {
  const code = globSync(join(root, 'src/understanding/*.ts'));
  const files = [
    ...code.filter((file) => !/check-[^/]*$/.test(file)),
    ...globSync(join(utterancesOf(root), '*.yaml')),
  ];
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
