import { createCanvas, loadImage } from '@napi-rs/canvas';

/** The longer side as it is read: smaller, and letters melt; larger takes long and gains nothing. */
const LONG_SIDE = 1400;
const MOST_ENLARGED = 3;
/** Darker than this on the whole: light letters on a dark screen. */
const DARK = 90;

/** The picture as the reading likes it: turned by `angle` degrees, grey, dark letters on light, all of the contrast. */
export async function prepare(bytes: Uint8Array, angle: number): Promise<Buffer> {
  const image = await loadImage(bytes);
  const scale = Math.min(LONG_SIDE / Math.max(image.width, image.height), MOST_ENLARGED);
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  // Nothing of a picture that lies on its side may fall off the edge.
  const isOnItsSide = Math.round(angle / 90) % 2 !== 0;
  const [across, down] = isOnItsSide ? [height, width] : [width, height];
  const canvas = createCanvas(across, down);
  const pen = canvas.getContext('2d');
  pen.translate(across / 2, down / 2);
  pen.rotate((angle * Math.PI) / 180);
  pen.drawImage(image, -width / 2, -height / 2, width, height);
  const drawn = pen.getImageData(0, 0, across, down);
  toBlackOnWhite(drawn.data);
  pen.putImageData(drawn, 0, 0);
  return canvas.toBuffer('image/png');
}

function toBlackOnWhite(pixels: Uint8ClampedArray): void {
  let sum = 0;
  let darkest = 255;
  let lightest = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const grey = greyAt(pixels, at);
    sum += grey;
    darkest = Math.min(darkest, grey);
    lightest = Math.max(lightest, grey);
  }
  const isDark = sum / (pixels.length / 4) < DARK;
  const stretch = 255 / Math.max(1, lightest - darkest);
  for (let at = 0; at < pixels.length; at += 4) {
    const grey = (greyAt(pixels, at) - darkest) * stretch;
    pixels.fill(isDark ? 255 - grey : grey, at, at + 3);
    pixels[at + 3] = 255;
  }
}

function greyAt(pixels: Uint8ClampedArray, at: number): number {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
  return (red * 77 + green * 150 + blue * 29) >> 8;
}
