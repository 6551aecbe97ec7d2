import { createCanvas } from '@napi-rs/canvas';
import { letters } from '../drawing/letters.ts';

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
    pen.font = `${n === 0 ? 52 : 36}px ${letters(400)}`;
    pen.fillText(line, WIDTH / 2, FIRST_LINE + n * LINE_HEIGHT);
  }
  return canvas.toBuffer('image/png');
}
