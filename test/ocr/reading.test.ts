import { afterAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { screensWith } from '../../src/core/picture.ts';
import { showsCardNumber } from '../../src/ocr/card-seen.ts';
import { createReadingThread } from '../../src/ocr/reading-thread.ts';
import { drawScreen, type DrawnScreen } from '../../src/replay/draw-screen.ts';
import { content } from '../core/the-content.ts';
import { asPhoto } from './as-photo.ts';

const thread = createReadingThread();
afterAll(() => thread.close());

const PATIENCE_MS = 60_000;
const wordsOn = async (bytes: Uint8Array, angle = 0) => (await thread.read({ bytes, angle })).words;
const read = (screen: DrawnScreen, angle = 0) => wordsOn(drawScreen(screen), angle);

/** A title and what stands below it, as a terminal might say it. */
const SCREENS: readonly (readonly [string, readonly string[]])[] = [
  ['batteryLow', ['更新エラー', 'バッテリー残量不足']],
  ['updateOffered', ['お知らせ', '端末の更新があります', 'あとで']],
  ['updating', ['更新中', '端末を更新しています', '電源を切らないでください']],
  ['failed', ['エラー', '更新に失敗しました']],
  ['interrupted', ['エラー', '更新が中断されました']],
  ['noNetwork', ['エラー', 'ネットワークに接続できません']],
  ['completed', ['お知らせ', '更新が完了しました']],
  ['launchedEarly', ['USEN PAY+', 'ファームウェアの更新が完了していません']],
  ['appUpdating', ['しばらくお待ちください', 'USEN PAYアプリを更新しています']],
  ['paymentHistory', ['決済履歴', '8/19 12:03 3,300円']],
];

/** Each screen in one of these looks: reading takes its time. */
const LOOKS: readonly ((lines: readonly string[]) => Promise<Uint8Array>)[] = [
  async (lines) => drawScreen({ lines }),
  async (lines) => drawScreen({ lines, dark: true }),
  async (lines) => drawScreen({ lines, tilt: 3 }),
  (lines) => asPhoto(drawScreen({ lines })),
  (lines) => asPhoto(drawScreen({ lines, dark: true, tilt: -2 })),
];

test.each(SCREENS.map(([id, lines], n) => [id, n % LOOKS.length, lines] as const))(
  '%s is known by its words (look %i: light, dark, tilted, blurred)',
  async (id, look, lines) => {
    const bytes = (await LOOKS[look]?.(lines)) ?? new Uint8Array();
    const words = await wordsOn(bytes);
    expect(screensWith(words, content.screens)[0]).toBe(id);
    expect(showsCardNumber(words)).toBe(false);
  },
  PATIENCE_MS,
);

test(
  'held far askew nothing is read, and turned back it is',
  async () => {
    const screen = { lines: ['更新エラー', 'バッテリー残量不足'], tilt: 12 };
    expect(screensWith(await read(screen), content.screens)).toEqual([]);
    expect(screensWith(await read(screen, -12), content.screens)[0]).toBe('batteryLow');
  },
  PATIENCE_MS,
);

test.each([
  [['MY CARD', '4111 1111 1111 1111', 'VALID THRU 12/27'], {}],
  [['DEBIT', '5555 5555 5555 4444'], { dark: true }],
  [['CREDIT', '3782 822463 10005'], {}],
])(
  'a card number is seen on %j',
  async (lines, look) => {
    expect(showsCardNumber(await read({ lines, ...look }))).toBe(true);
  },
  PATIENCE_MS,
);

test(
  'a picture that cannot be unpacked breaks only itself',
  async () => {
    const whole = drawScreen({ lines: ['更新に失敗しました'] });
    const noPicture = Buffer.from('no picture at all');
    await expect(thread.read({ bytes: noPicture, angle: 0 })).rejects.toThrow(
      'a picture was not read',
    );
    expect(await wordsOn(whole)).toContain('失敗');
  },
  PATIENCE_MS,
);

test(
  'whoever waits for an answer is read first',
  async () => {
    const bytes = drawScreen({ lines: ['更新に失敗しました'] });
    const order: string[] = [];
    const one = (name: string, isPatient: boolean) =>
      thread.read({ bytes, angle: 0, isPatient }).then(() => order.push(name));
    await Promise.all([one('first', true), one('behind', true), one('urgent', false)]);
    expect(order).toEqual(['first', 'urgent', 'behind']);
  },
  PATIENCE_MS,
);

test(
  'a reading that takes too long is given up, and the next one begins anew',
  async () => {
    const hurried = createReadingThread({ readMs: 1 });
    const bytes = drawScreen({ lines: ['更新に失敗しました'] });
    await expect(hurried.read({ bytes, angle: 0 })).rejects.toThrow('too long');
    await expect(hurried.read({ bytes, angle: 0 })).rejects.toThrow('too long');
    await hurried.close();
  },
  PATIENCE_MS,
);

test(
  'closing ends the picture in hand, and those behind it are not begun',
  async () => {
    const closed = createReadingThread();
    const bytes = drawScreen({ lines: ['更新に失敗しました'] });
    const one = (isPatient: boolean) =>
      closed.read({ bytes, angle: 0, isPatient }).then(
        () => 'read',
        (error: unknown) => String(error),
      );
    const waiting = [one(false), one(false), one(false), one(true)];
    await pause(50);
    const since = performance.now();
    await closed.close();
    const ends = await Promise.all([...waiting, one(false)]);
    // Threads for the others would take longer.
    expect(performance.now() - since).toBeLessThan(3000);
    expect(ends.filter((told) => !told.includes('a picture was not read'))).toEqual([]);
  },
  PATIENCE_MS,
);
