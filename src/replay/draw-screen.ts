import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** A terminal's screen as a merchant photographs it. */
export interface DrawnScreen {
  /** The first one stands as a title. */
  readonly lines: readonly string[];
  readonly dark?: boolean | undefined;
  /** Degrees that the phone is held askew by. */
  readonly tilt?: number | undefined;
}

const WIDTH = 720;
const HEIGHT = 1200;
const FIRST_LINE = 360;
const LINE_HEIGHT = 90;

/** Draws it as a PNG, with letters that every machine has. */
export function drawScreen({ lines, dark = false, tilt = 0 }: DrawnScreen): Buffer {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  pen.fillStyle = dark ? '#101418' : '#f4f6f8';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.translate(WIDTH / 2, HEIGHT / 2);
  pen.rotate((tilt * Math.PI) / 180);
  pen.translate(-WIDTH / 2, -HEIGHT / 2);
  pen.fillStyle = dark ? '#ffffff' : '#111111';
  pen.textAlign = 'center';
  for (const [n, line] of lines.entries()) {
    pen.font = `${n === 0 ? 52 : 36}px ${letters()}`;
    pen.fillText(line, WIDTH / 2, FIRST_LINE + n * LINE_HEIGHT);
  }
  return canvas.toBuffer('image/png');
}

let families: string | null = null;

/** The pages' own letters, which come in more than a hundred parts. */
function letters(): string {
  if (families !== null) return families;
  const own = fileURLToPath(import.meta.resolve('@fontsource/noto-sans-jp/package.json'));
  const files = globSync('files/noto-sans-jp-*-400-normal.woff2', { cwd: dirname(own) });
  const names = files.map((file, n) => {
    const name = `screen-${n}`;
    GlobalFonts.registerFromPath(join(dirname(own), file), name);
    return name;
  });
  families = names.join(', ');
  return families;
}
