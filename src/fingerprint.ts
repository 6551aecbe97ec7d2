import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { utterancesOf } from './content/notice-in-force.ts';

/** Of the utterances as they stand and of the code that learns from them: weights of one print are the same weights. */
export function learningPrint(root: string): string {
  const understanding = join(root, 'src/understanding');
  const code = importedBy([join(understanding, 'train.ts'), join(understanding, 'examples.ts')]);
  return printOf(root, [...code, ...globSync(join(utterancesOf(root), '*.yaml'))]);
}

/** Of the code that reads messages with patterns; what checks a model's words does not change reading. */
export function readingPrint(root: string): string {
  const code = globSync(join(root, 'src/{needed,understanding/*}.ts'));
  return printOf(
    root,
    code.filter((file) => !/check-[^/]*$/.test(file)),
  );
}

/** The files, and all that they import; a type alone does nothing at run time. */
function importedBy(files: readonly string[]): readonly string[] {
  const found = new Set(files);
  // What is added while it is walked is walked, too.
  for (const file of found) {
    const code = readFileSync(file, 'utf8');
    for (const [, path] of code.matchAll(IMPORT)) {
      if (path !== undefined) found.add(join(dirname(file), path));
    }
  }
  return [...found];
}

const IMPORT = /^(?:import|export)\s+(?!type\b)[^;']*from '(\.[^']+)'/gm;

function printOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
