import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPictures, PICTURE_WIDTH, pictureFolder, type Picture } from '../content/pictures.ts';
import { menuDrawings } from './menu-pictures.ts';
import { staffIcon } from './staff-icon.ts';

/** Draws the PNG of every picture that has none yet; gives what is new. Earlier versions stay: old talks show them. */
export function drawPictures(root: string): Promise<readonly string[]> {
  return drawMissing(root, Object.values(loadPictures(root)));
}

/** Draws the sign of the staff if it has no PNG yet. */
export function drawStaffIcon(root: string): Promise<readonly string[]> {
  return drawMissing(root, [staffIcon()]);
}

/** Draws the PNG of every rich menu that has none yet; gives what is new. */
export function drawMenus(root: string): Promise<readonly string[]> {
  return drawMissing(root, menuDrawings(), async () => (await import('./draw-menu.ts')).drawMenu);
}

type Draw = (svg: string) => Promise<Uint8Array>;

async function drawMissing(
  root: string,
  drawings: readonly Pick<Picture, 'svg' | 'png'>[],
  drawing: () => Promise<Draw> = drawingPictures,
): Promise<readonly string[]> {
  const folder = pictureFolder(root);
  const missing = drawings.filter(({ png }) => !existsSync(join(folder, png)));
  mkdirSync(folder, { recursive: true });
  if (missing.length > 0) {
    const draw = await drawing();
    for (const { svg, png } of missing) keep(join(folder, png), await draw(svg));
  }
  return missing.map(({ png }) => png);
}

/** Loaded only now: a build with nothing to draw must not pay for it. */
async function drawingPictures(): Promise<Draw> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  return async (svg) => {
    const image = await loadImage(Buffer.from(svg));
    const height = Math.round((image.height / image.width) * PICTURE_WIDTH);
    const canvas = createCanvas(PICTURE_WIDTH, height);
    canvas.getContext('2d').drawImage(image, 0, 0, PICTURE_WIDTH, height);
    return canvas.encode('png');
  };
}

/** Swapped in whole: a crash leaves no half of a picture under its name. */
function keep(path: string, png: Uint8Array): void {
  const beside = `${path}.${String(process.pid)}`;
  writeFileSync(beside, png);
  renameSync(beside, path);
}
