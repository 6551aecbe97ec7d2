import { expect, test } from '@jest/globals';
import { boxLook, place, space, textSize } from '../../src/web/phone/flex-look.ts';
import { flexContainer } from '../../src/web/wire/flex.ts';
import type { FlexBox, FlexPart } from '../../src/web/wire/flex.ts';

const box = (given: Partial<FlexBox> = {}): FlexBox => ({
  type: 'box',
  layout: 'vertical',
  contents: [],
  ...given,
});
const text: FlexPart = { type: 'text', text: '電池' };

test('keywords and pixels both have a size', () => {
  expect([textSize('xl'), textSize('18px'), textSize(undefined)]).toEqual(['22px', '18px', '16px']);
  expect([space('lg'), space('6px'), space(undefined)]).toEqual(['12px', '6px', undefined]);
});

test('side by side, parts share the room; stacked, each is as high as it needs', () => {
  expect(place(text, 'horizontal', undefined).flex).toBe('1 1 0px');
  expect(place(text, 'vertical', undefined).flex).toBe('0 0 auto');
  expect(place({ ...text, flex: 0 }, 'horizontal', undefined).flex).toBe('0 1 auto');
  expect(place(box({ width: '40%' }), 'horizontal', undefined).flex).toBe('0 1 auto');
});

test('the own margin of a part counts before the spacing of its box', () => {
  expect(place({ ...text, margin: 'xl' }, 'vertical', '8px').marginTop).toBe('16px');
  expect(place(text, 'horizontal', '8px').marginLeft).toBe('8px');
});

test('one side of the padding may differ from the rest', () => {
  const look = boxLook(box({ paddingAll: '20px', paddingTop: 'none' }));
  expect([look.paddingTop, look.paddingBottom]).toEqual(['0px', '20px']);
});

test('a bubble with boxes in boxes is read whole', () => {
  const bubble = flexContainer.parse({
    type: 'bubble',
    body: box({ contents: [box({ contents: [text] }), { type: 'separator' }] }),
  });
  expect(bubble).toMatchObject({
    size: 'mega',
    body: { contents: [{ contents: [{ text: '電池' }] }, { type: 'separator' }] },
  });
});
