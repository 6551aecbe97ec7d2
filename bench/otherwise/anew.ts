import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const SAID = new URL('anew.yaml', import.meta.url);
const shape = z.record(z.string(), z.record(z.string(), z.string()));

let said: z.infer<typeof shape> | undefined;

/** What people who had not seen the lexicon wrote in place of a line of a transcript; the line itself where they wrote none. Read when first asked. */
export function saidAnew(line: string, path: string): string {
  said ??= shape.parse(parse(readFileSync(SAID, 'utf8')));
  return said[path]?.[line] ?? line;
}
