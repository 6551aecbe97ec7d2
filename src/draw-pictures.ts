import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { builtPicture, loadPictures, PICTURE_WIDTH, pictureFolder } from './content/pictures.ts';

/** Draws the PNG of every picture that has none yet; gives what is new. Earlier versions stay: old talks show them. */
export async function drawPictures(root: string): Promise<readonly string[]> {
  const folder = pictureFolder(root);
  const pictures = Object.values(loadPictures(root));
  const missing = pictures.filter((picture) => builtPicture(root, picture) === null);
  mkdirSync(folder, { recursive: true });
  if (missing.length > 0) {
    const draw = await drawing();
    for (const { svg, png } of missing) keep(join(folder, png), draw(svg));
  }
  return missing.map(({ png }) => png);
}

/** Loaded only now: a build with nothing to draw must not pay for it. */
async function drawing(): Promise<(svg: string) => Uint8Array> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(readFileSync(wasm));
  return (svg) =>
    new Resvg(svg, { fitTo: { mode: 'width', value: PICTURE_WIDTH } }).render().asPng();
}

/** Swapped in whole: a crash leaves no half of a picture under its name. */
function keep(path: string, png: Uint8Array): void {
  const beside = `${path}.${String(process.pid)}`;
  writeFileSync(beside, png);
  renameSync(beside, path);
}
