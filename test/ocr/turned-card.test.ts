import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, expect, test } from '@jest/globals';
import type { PictureAnswer } from '../../src/core/picture.ts';
import { lookTurned } from '../../src/ocr/look-turned.ts';
import { createReadingThread } from '../../src/ocr/reading-thread.ts';
import { drawScreen } from '../../src/replay/draw-screen.ts';
import { content } from '../core/the-content.ts';

const thread = createReadingThread();
afterAll(() => thread.close());

const PATIENCE_MS = 120_000;
const CARD = { lines: ['MY CARD', '4111 1111 1111 1111', 'VALID THRU 12/27'] };
const SCREEN = { lines: ['更新エラー', 'バッテリー残量不足'] };

/** The whole picture turned, on a table of the same colour. */
async function turned(png: Uint8Array, degrees: number): Promise<Uint8Array> {
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

/** What staff and merchants come to know of a picture. */
async function looked(bytes: Uint8Array) {
  const told: PictureAnswer[] = [];
  const means = { thread, screens: content.screens };
  const found = await lookTurned(bytes, performance.now() + PATIENCE_MS, means, (answer) =>
    told.push(answer),
  );
  return { ...found, told };
}

test.each([0, 90, 180, 270, -7, 20])(
  'a card that lies turned by %i degrees is withheld',
  async (degrees) => {
    expect((await looked(await turned(drawScreen(CARD), degrees))).answer.kind).toBe('card');
  },
  PATIENCE_MS,
);

test.each([45, 60])(
  'a card that lies turned by %i degrees is shown to nobody who does not ask for it',
  async (degrees) => {
    const { answer, isDoubtful } = await looked(await turned(drawScreen(CARD), degrees));
    expect(answer.kind === 'card' || isDoubtful).toBe(true);
  },
  PATIENCE_MS,
);

test.each([90, 180])(
  'a terminal turned by %i degrees is known, and staff see it',
  async (degrees) => {
    const found = await looked(await turned(drawScreen(SCREEN), degrees));
    expect(found).toEqual({
      answer: { kind: 'screens', screens: ['batteryLow'] },
      isDoubtful: false,
      told: [found.answer],
    });
  },
  PATIENCE_MS,
);

test(
  'a card that lies on its side beside a screen is withheld',
  async () => {
    const [screen, card] = [
      await loadImage(drawScreen(SCREEN)),
      await loadImage(await turned(drawScreen(CARD), 90)),
    ];
    const canvas = createCanvas(screen.width + card.width, screen.height);
    const pen = canvas.getContext('2d');
    pen.drawImage(screen, 0, 0);
    pen.drawImage(card, screen.width, 0);
    expect((await looked(await canvas.encode('png'))).answer.kind).toBe('card');
  },
  PATIENCE_MS,
);

test(
  'a picture without a word may show a card',
  async () => {
    expect(await looked(drawScreen({ lines: [] }))).toEqual({
      answer: { kind: 'nothing' },
      isDoubtful: true,
      told: [],
    });
  },
  PATIENCE_MS,
);
