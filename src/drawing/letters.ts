import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

const known = new Map<number, string>();

/** Japanese letters to draw with, on every machine: the pages' own, which come in more than a hundred parts. */
export function letters(weight: 400 | 700): string {
  const families = known.get(weight) ?? register(weight);
  known.set(weight, families);
  return families;
}

function register(weight: number): string {
  const own = fileURLToPath(import.meta.resolve('@fontsource/noto-sans-jp/package.json'));
  const files = globSync(`files/noto-sans-jp-*-${weight}-normal.woff2`, { cwd: dirname(own) });
  const names = files.map((file, n) => {
    const name = `letters-${weight}-${n}`;
    GlobalFonts.registerFromPath(join(dirname(own), file), name);
    return name;
  });
  return names.join(', ');
}
