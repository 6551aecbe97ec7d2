import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from './core/notice.ts';
import type { Read } from './engine/ports.ts';
import type { Model } from './understanding/model.ts';
import { modelFromText, modelToText } from './understanding/model-text.ts';
import { maskPersonal } from './understanding/mask.ts';
import { createReader } from './understanding/read.ts';
import { train } from './understanding/train.ts';

type Utterances = Readonly<Record<string, readonly string[]>>;

/** The reader of merchants' messages. Trains (seconds) only when the utterances or the code have changed. */
export function loadReader(root: string, utterances: Utterances, notice: Notice): Read {
  return createReader(loadModel(root, utterances), { keepPhones: phonesOf(notice) });
}

/** Takes personal figures out of a text; the notice's own numbers stay. */
export function maskFor(notice: Notice): (text: string) => string {
  return (text) => maskPersonal(text, phonesOf(notice)).text;
}

function phonesOf(notice: Notice): readonly string[] {
  return [notice.hotline.phone, notice.otherServices.phone];
}

function loadModel(root: string, utterances: Utterances): Model {
  const folder = join(root, 'dist/understanding');
  const path = join(folder, `${fingerprint(root, utterances)}.json`);
  const kept = readKept(path);
  if (kept !== null) return kept;
  const model = train(utterances);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, modelToText(model));
  return model;
}

function readKept(path: string): Model | null {
  try {
    return modelFromText(readFileSync(path, 'utf8'));
  } catch {
    // Not there, or written by half: it is made again.
    return null;
  }
}

function fingerprint(root: string, utterances: Utterances): string {
  const hash = createHash('sha256').update(JSON.stringify(utterances));
  for (const file of globSync(join(root, 'src/understanding/*.ts')).toSorted()) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
