import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, Visitor } from 'vite';
import { root } from '../core/the-shop.ts';

/** A pattern of our own, and the line that it stands in. */
export interface Known {
  readonly place: string;
  readonly pattern: RegExp;
}

/** All patterns of the source: those written out, and those that are put together when their file is loaded. */
export async function allPatterns(): Promise<readonly Known[]> {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).toSorted();
  const written = files.flatMap(writtenIn);
  const made: Known[] = [];
  for (const file of files.filter((one) => /\bRegExp\(/.test(sourceOf(one)))) {
    made.push(...(await madeIn(file)));
  }
  return [...new Map([...written, ...made].map((one) => [String(one.pattern), one])).values()];
}

function sourceOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function writtenIn(file: string): readonly Known[] {
  const found: Known[] = [];
  const source = sourceOf(file);
  const program = parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  new Visitor({
    Literal: (literal) => {
      if (!('regex' in literal)) return;
      const { pattern, flags } = literal.regex;
      const line = source.slice(0, literal.start).split('\n').length;
      found.push({ place: `${file}:${line}`, pattern: new RegExp(pattern, flags) });
    },
  }).visit(program);
  return found;
}

/** Where in our own code it was asked for; null: in another's, which ours may have loaded. */
function placeIn(stack: string): string | null {
  const [, , asking = ''] = stack.split('\n');
  return asking.includes('node_modules') ? null : (/src\/[^?):]+:\d+/.exec(asking)?.[0] ?? null);
}

async function madeIn(file: string): Promise<readonly Known[]> {
  const found: Known[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, [source, flags]: [string, string?]) => {
      const pattern = new target(source, flags);
      const place = placeIn(new Error('asked for').stack ?? '');
      if (place !== null) found.push({ place, pattern });
      return pattern;
    },
  });
  try {
    await import(join(root, file));
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}
