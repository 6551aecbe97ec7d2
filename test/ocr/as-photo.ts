import { createCanvas, loadImage } from '@napi-rs/canvas';

/** The same as a hurried photograph: a little out of focus, and saved as a small JPEG. */
export async function asPhoto(png: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.filter = 'blur(1.2px)';
  pen.drawImage(image, 0, 0);
  return canvas.encode('jpeg', 50);
}
