import { createCanvas, loadImage } from '@napi-rs/canvas';
import { letters } from './letters.ts';

/** Draws a rich menu as a PNG: the shapes as they stand, and each text with letters of our own. */
export async function drawMenu(svg: string): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(svg.replaceAll(TEXT, '')));
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const size = /font-size="(\d+)"/.exec(svg)?.[1] ?? '';
  pen.font = `${size}px ${letters(700)}`;
  pen.textAlign = 'center';
  for (const [, x = '', y = '', fill = '', words = ''] of svg.matchAll(TEXT)) {
    pen.fillStyle = fill;
    pen.fillText(words, Number(x), Number(y));
  }
  return canvas.encode('png');
}

const TEXT = /<text x="(\d+)" y="(\d+)" fill="(#\w+)">([^<]*)<\/text>/g;
