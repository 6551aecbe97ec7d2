import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const built = new URL('../../dist/web/', import.meta.url);
const chunk = z.object({
  file: z.string(),
  src: z.string().optional(),
  isDynamicEntry: z.boolean().default(false),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
});
const manifest = z
  .record(z.string(), chunk)
  .parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8')));
const pages = Object.keys(manifest).filter((name) => manifest[name]?.isDynamicEntry === true);

test('every page is loaded only when it is opened', () => {
  expect(pages.toSorted()).toEqual([
    'desk/audit-page.tsx',
    'desk/desk-page.tsx',
    'desk/factor-page.tsx',
    'desk/learning-page.tsx',
    'desk/missing-page.tsx',
    'desk/number-plot.tsx',
    'desk/numbers-page.tsx',
    'desk/own-sessions-page.tsx',
    'desk/people-page.tsx',
    'desk/proof-page.tsx',
    'desk/proven-page.tsx',
    'desk/welcome-page.tsx',
    'front/front-page.tsx',
    'front/missing-page.tsx',
    'phone/phone-page.tsx',
    'terminals/terminals-page.tsx',
  ]);
});

test.each(pages)('the first load of %s is under 400 kB compressed', (page) => {
  const files = new Set([...filesOf('index.html'), ...filesOf(page)]);
  const bytes = [...files].map((file) => gzipSync(readFileSync(new URL(file, built))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
});

/** A chunk and all it cannot run without. */
function filesOf(name: string, seen = new Set<string>()): readonly string[] {
  const found = manifest[name];
  if (found === undefined || seen.has(name)) return [];
  seen.add(name);
  return [found.file, ...found.css, ...found.imports.flatMap((next) => filesOf(next, seen))];
}
