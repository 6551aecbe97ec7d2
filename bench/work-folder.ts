import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Material } from './engine.ts';
import { ENGINES, type Job } from './job.ts';

/** Where the processes of a run leave their results. */
export interface WorkFolder {
  readonly path: string;
  /** The peers change only with the material: their quality, the slowest part, is taken from an earlier run. Ours never is. */
  readonly holds: (job: Job) => boolean;
  readonly leave: () => void;
}

/** A folder for this run alone, or the one named, which is kept; one that holds results of other material is emptied of them. */
export function workFolder(material: Material, named: string | undefined): WorkFolder {
  const path = named ?? mkdtempSync(join(tmpdir(), 'bench-understanding-'));
  mkdirSync(path, { recursive: true });
  const file = join(path, 'material.json');
  const text = JSON.stringify(material);
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
  const qualityOf = (engine: string) => join(path, `${engine}.quality.json`);
  if (!isSame) for (const engine of ENGINES) rmSync(qualityOf(engine), { force: true });
  writeFileSync(file, text);
  return {
    path,
    holds: ({ job, engine }) =>
      job === 'quality' && engine !== 'own' && existsSync(qualityOf(engine)),
    leave: () => {
      if (named === undefined) rmSync(path, { recursive: true });
    },
  };
}
