import { afterAll, expect, test } from '@jest/globals';
import type { PictureAnswer } from '../../src/core/picture.ts';
import { lookTurned } from '../../src/ocr/look-turned.ts';
import { createReadingThread } from '../../src/ocr/reading-thread.ts';
import { drawScreen } from '../../src/replay/draw-screen.ts';
import { content } from '../core/the-content.ts';
import { CARD, cardBesideScreen, SCREEN, turned } from './card-beside-screen.ts';

const thread = createReadingThread();
afterAll(() => thread.close());

const PATIENCE_MS = 120_000;

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
    expect((await looked(await cardBesideScreen())).answer.kind).toBe('card');
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
