import { createCanvas, loadImage } from '@napi-rs/canvas';
import { drawScreen } from '../../src/replay/draw-screen.ts';

export const CARD = { lines: ['MY CARD', '4111 1111 1111 1111', 'VALID THRU 12/27'] };
export const SCREEN = { lines: ['更新エラー', 'バッテリー残量不足'] };

/** The whole picture turned, on a table of the same colour. */
export async function turned(png: Uint8Array, degrees: number): Promise<Uint8Array> {
  const image = await loadImage(png);
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
  const width = Math.round(image.width * cos + image.height * sin);
  const height = Math.round(image.width * sin + image.height * cos);
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#f4f6f8';
  pen.fillRect(0, 0, width, height);
  pen.translate(width / 2, height / 2);
  pen.rotate(radians);
  pen.drawImage(image, -image.width / 2, -image.height / 2);
  return canvas.encode('png');
}

/** A screen that is read at once, and a card on its side that is read later. */
export async function cardBesideScreen(): Promise<Buffer> {
  const [screen, card] = [
    await loadImage(drawScreen(SCREEN)),
    await loadImage(await turned(drawScreen(CARD), 90)),
  ];
  const canvas = createCanvas(screen.width + card.width, screen.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(screen, 0, 0);
  pen.drawImage(card, screen.width, 0);
  return canvas.encode('png');
}
