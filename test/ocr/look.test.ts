import { expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { FetchedPicture } from '../../src/engine/picture-ports.ts';
import { createLooking, type LookMeans } from '../../src/ocr/look.ts';
import { drawScreen } from '../../src/replay/draw-screen.ts';
import { content } from '../core/the-content.ts';
import { heardLog } from '../line/quiet-log.ts';

const bytes = drawScreen({ lines: ['x'] });
const READY: FetchedPicture = { kind: 'ready', picture: { contentType: 'image/png', bytes } };

/** Looking with hands of its own: what LINE gives, and what stands on the picture. */
function looking(given: {
  readonly fetched?: (asked: number) => FetchedPicture;
  readonly words?: (angle: number) => string | Promise<string>;
  readonly confidence?: number;
  readonly withinMs?: number;
  readonly keeping?: Promise<void>;
}) {
  let asked = 0;
  const angles: number[] = [];
  const kept: { messageId: string; isWithheld: boolean; isDoubtful: boolean }[] = [];
  const told: string[] = [];
  const log = heardLog();
  const means: LookMeans = {
    fetchPicture: () => Promise.resolve(given.fetched?.((asked += 1)) ?? READY),
    thread: {
      read: async ({ angle }) => {
        angles.push(angle);
        return { words: (await given.words?.(angle)) ?? '', confidence: given.confidence ?? 90 };
      },
      close: () => Promise.resolve(),
    },
    screens: content.screens,
    keep: async ({ messageId, picture, isDoubtful }) => {
      kept.push({ messageId, isWithheld: picture === null, isDoubtful });
      await given.keeping;
    },
    tellCard: async (messageId, conversation) => void told.push(`${conversation} ${messageId}`),
    withinMs: given.withinMs ?? 2000,
    log,
  };
  return { ...createLooking(means), angles, kept, told, log, asked: () => asked };
}

const ALL = [0, -6, 6, 90, 270, 180, -12, 12, -18, 18];

test('what is read is suggested at once, and nobody sees it before it was read in all ways', async () => {
  const at = looking({ words: (angle) => (angle === 0 ? 'バッテリー残量不足' : pause(50, '')) });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'screens', screens: ['batteryLow'] });
  expect(at.kept).toEqual([]);
  await at.close();
  expect(at.angles).toEqual(ALL);
  expect(at.kept).toEqual([{ messageId: '1', isWithheld: false, isDoubtful: false }]);
});

test('a card that lies beside a screen is found after the answer: nobody sees the picture, and its merchant is told', async () => {
  const at = looking({
    words: (angle) => (angle === 270 ? '4111 1111 1111 1111' : '更新が完了しました'),
  });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'screens', screens: ['completed'] });
  await at.close();
  expect(at.kept).toEqual([{ messageId: '1', isWithheld: true, isDoubtful: false }]);
  expect(at.told).toEqual(['U1 1']);
});

test.each([
  ['nothing stands on it', '', 0],
  ['what stands on it was read badly', 'な 王 ぐ 、 7 ィ 77 7', 47],
  ['two groups of figures stand on it', '製造番号をお知らせします 1234 5678', 92],
  ['it has the words of a card', 'MEMBER SINCE 99 VALID THRU', 92],
])('where %s, a card may be in it', async (_what, words, confidence) => {
  const at = looking({ words: () => words, confidence });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'nothing' });
  expect(at.kept).toEqual([{ messageId: '1', isWithheld: false, isDoubtful: true }]);
});

test('words of no screen that were read well are no card', async () => {
  const at = looking({ words: () => '本日の営業は終了しました' });
  await at.lookAt('1', 'U1');
  expect(at.kept).toEqual([{ messageId: '1', isWithheld: false, isDoubtful: false }]);
});

test('a picture that is held askew is turned until something is read', async () => {
  const at = looking({ words: (angle) => (angle === -12 ? 'バッテリー残量不足' : '王 な') });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'screens', screens: ['batteryLow'] });
  await at.close();
  expect(at.angles).toEqual(ALL);
});

test('a card number goes before any screen', async () => {
  const at = looking({ words: () => '決済履歴 4111 1111 1111 1111' });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'card' });
  expect(at.kept).toEqual([{ messageId: '1', isWithheld: true, isDoubtful: false }]);
  // They have it as the answer already.
  await at.close();
  expect(at.told).toEqual([]);
});

test('a picture that LINE is still preparing is asked for again', async () => {
  const at = looking({
    fetched: (asked) => (asked < 3 ? { kind: 'preparing' } : READY),
    words: () => '更新が完了しました',
  });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'screens', screens: ['completed'] });
  expect(at.asked()).toBe(3);
});

test('what LINE prepares for ever is waited for no longer than agreed', async () => {
  const at = looking({ fetched: () => ({ kind: 'preparing' }), withinMs: 300 });
  const since = performance.now();
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'nothing' });
  expect(performance.now() - since).toBeLessThan(1500);
});

test('a card that is found when the merchant was asked for the words already is told all the same', async () => {
  const at = looking({ words: () => pause(100, '4111 1111 1111 1111'), withinMs: 20 });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'nothing' });
  await at.close();
  expect(at.told).toEqual(['U1 1']);
});

test('a slow reading is answered without it', async () => {
  const at = looking({ words: () => pause(400, '更新が完了しました'), withinMs: 100 });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'nothing' });
  // The desk gets it all the same, once it was read.
  expect(at.kept).toEqual([]);
  await at.close();
  expect(at.kept).toHaveLength(1);
  // Late, it is read in the four ways that cards lie, and no more.
  expect(at.angles).toEqual([0, 90, 270, 180]);
});

test.each(['gone', 'unfit', 'failed'] as const)(
  'a picture that is %s shows nothing',
  async (kind) => {
    const at = looking({ fetched: () => ({ kind }) });
    expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'nothing' });
    expect(at.angles).toEqual([]);
  },
);

test('a file that says it is enormous is not unpacked', async () => {
  const huge = Buffer.from(bytes);
  huge.writeUInt32BE(60_000, 16);
  const picture = { contentType: 'image/png', bytes: huge } as const;
  const at = looking({ fetched: () => ({ kind: 'ready', picture }) });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'nothing' });
  expect(at.angles).toEqual([]);
});

test('a reading that breaks is one line in the log, without a word of the picture', async () => {
  const at = looking({ words: () => Promise.reject(new Error('broken')) });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'nothing' });
  expect(JSON.stringify(at.log.lines)).toContain('a picture could not be read');
  expect(at.kept).toEqual([]);
  const good = looking({ words: () => 'バッテリー残量不足' });
  await good.lookAt('1', 'U1');
  expect(JSON.stringify(good.log.lines)).not.toContain('残量');
});

test('nobody waits for the keeping: a search for malware takes its time', async () => {
  const kept = Promise.withResolvers<void>();
  const at = looking({ words: () => '4111 1111 1111 1111', keeping: kept.promise });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'card' });
  kept.resolve();
  await at.close();
});

test('a card that is found late is told of though the picture cannot be kept, and the log says which of the two went wrong', async () => {
  const keeping = Promise.reject(new Error('the database is away'));
  keeping.catch(() => undefined);
  const at = looking({
    words: () => pause(100, '4111 1111 1111 1111'),
    withinMs: 20,
    keeping,
  });
  expect(await at.lookAt('1', 'U1')).toEqual({ kind: 'nothing' });
  await at.close();
  expect(at.told).toEqual(['U1 1']);
  const warned = at.log.lines.filter(({ level }) => level === 'warn');
  expect(warned).toMatchObject([{ message: 'a picture that was read could not be kept' }]);
});

test('past twelve at a time the next one is answered at once', async () => {
  const at = looking({ words: () => pause(400, '') });
  const twelve = Array.from({ length: 12 }, (_, n) => at.lookAt(String(n), 'U1'));
  const since = performance.now();
  expect(await at.lookAt('13', 'U1')).toEqual({ kind: 'nothing' });
  expect(performance.now() - since).toBeLessThan(200);
  await Promise.all(twelve);
});
