import { toPlain } from '../../src/line/plain.ts';
import { choicesOf, visibleText } from '../../src/line/visible.ts';

const tap = (label: string) => ({
  type: 'postback',
  label,
  data: `tap:${label}`,
  displayText: '見えない',
});

const card = {
  type: 'flex',
  altText: '端末の状態',
  contents: {
    type: 'bubble',
    header: { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: 'レジ横' }] },
    body: {
      type: 'box',
      layout: 'vertical',
      contents: [
        {
          type: 'text',
          contents: [
            { type: 'span', text: '充電' },
            { type: 'span', text: '57%' },
          ],
        },
        { type: 'separator' },
      ],
    },
    footer: {
      type: 'box',
      layout: 'vertical',
      contents: [{ type: 'button', action: tap('更新する') }],
    },
  },
  quickReply: { items: [{ type: 'action', action: tap('戻る') }] },
};

const question = {
  type: 'template',
  altText: '確認',
  template: {
    type: 'buttons',
    title: '充電',
    text: '足りていますか',
    actions: [tap('はい'), tap('いいえ')],
  },
};

test.each([
  [{ type: 'text', text: '8時から' }, '8時から'],
  [card, 'レジ横\n充電\n57%\n更新する'],
  [question, '充電\n足りていますか\nはい\nいいえ'],
  [{ type: 'sticker', packageId: '1', stickerId: '2', text: 'x' }, ''],
  [{ type: 'location', title: '店', address: '東京都', latitude: 1, longitude: 2 }, '店\n東京都'],
  [{ type: 'carousel-of-the-future' }, ''],
  [null, ''],
])('of %j a person reads %j', (message, seen) => {
  expect(visibleText(message)).toBe(seen);
});

test('choices are the buttons from top to bottom, then the quick replies', () => {
  expect(choicesOf(card)).toEqual([
    { label: '更新する', data: 'tap:更新する' },
    { label: '戻る', data: 'tap:戻る' },
  ]);
  expect(choicesOf(question).map(({ label }) => label)).toEqual(['はい', 'いいえ']);
  expect(choicesOf('text')).toEqual([]);
});

test('the plain version keeps the words, or the alternative text where there are none', () => {
  const picture = { type: 'flex', altText: '画像です', contents: { type: 'bubble' } };
  expect(toPlain([card, picture, { type: 'sticker' }])).toEqual([
    { type: 'text', text: 'レジ横\n充電\n57%\n更新する' },
    { type: 'text', text: '画像です' },
  ]);
});
