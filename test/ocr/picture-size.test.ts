import { expect, test } from '@jest/globals';
import { sizeOf } from '../../src/ocr/picture-size.ts';
import { drawScreen } from '../../src/replay/draw-screen.ts';
import { asPhoto } from './as-photo.ts';

const png = drawScreen({ lines: ['x'] });

test('a PNG and a JPEG tell their size without being unpacked', async () => {
  expect(sizeOf(png)).toEqual({ width: 720, height: 1200 });
  expect(sizeOf(await asPhoto(png))).toEqual({ width: 720, height: 1200 });
});

test('whatever is cut off or no picture has no size, and breaks nothing', async () => {
  const jpeg = await asPhoto(png);
  for (const bytes of [png, jpeg]) {
    for (let length = 0; length < 24; length += 1) {
      expect(sizeOf(bytes.subarray(0, length))).toBeNull();
    }
  }
  // Segments that say they have no length end nowhere.
  for (const begin of ['ffd8ffff', 'ffd8ffe00000']) {
    for (const rest of [0, 0xff]) {
      const bytes = Buffer.concat([Buffer.from(begin, 'hex'), Buffer.alloc(400, rest)]);
      expect(sizeOf(bytes)).toBeNull();
    }
  }
});
