import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Wide enough for a phone's sharpest screen. LINE takes up to 1024. */
export const PICTURE_WIDTH = 900;

/** An own illustration of something that merchants look for on the device. */
export interface Picture {
  readonly svg: string;
  /** The PNG made of it: its name says what is drawn, so it may be kept for ever. */
  readonly png: string;
}

/** What a step may show with `picture: NAME`, by name: all of `flows/pictures`. */
export function loadPictures(root: string): Readonly<Record<string, Picture>> {
  const files = globSync('flows/pictures/*.svg', { cwd: root }).toSorted();
  return Object.fromEntries(
    files.map((file) => {
      const svg = readFileSync(join(root, file), 'utf8');
      const name = basename(file, '.svg');
      return [name, toPicture(name, svg)];
    }),
  );
}

/** A drawing with the name of its PNG, which changes with it. */
export function toPicture(name: string, svg: string): Picture {
  return { svg, png: `${name}-${versionOf(svg)}.png` };
}

/** Where the build puts a picture; null when it has not been built. */
export function builtPicture(root: string, { png }: Picture): string | null {
  const path = join(pictureFolder(root), png);
  return existsSync(path) ? path : null;
}

export function pictureFolder(root: string): string {
  return join(root, 'dist/pictures');
}

function versionOf(svg: string): string {
  const hash = createHash('sha256').update(String(PICTURE_WIDTH)).update(svg);
  return hash.digest('hex').slice(0, 12);
}
