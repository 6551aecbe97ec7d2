import * as fc from 'fast-check';
import type { Bubble, Reply } from '../../src/engine/reply.ts';
import { byteSize } from '../../src/line/limits-text.ts';
import { areSendable, pushRequest, replyRequest } from '../../src/line/limits.ts';
import { toMessages } from '../../src/line/outgoing.ts';
import { choicesOf, visibleText } from '../../src/line/visible.ts';

const bubble = (text: string, more: Partial<Bubble> = {}): Bubble => ({
  text,
  call: null,
  open: null,
  picture: null,
  progress: null,
  staff: null,
  ...more,
});
const reply = (bubbles: Bubble[], labels: string[] = []): Reply => ({
  bubbles,
  buttons: labels.map((label) => ({ label, data: `tap:${label}` })),
});

const hotline = { label: '窓口に電話する', phone: '0120-126-440' };

test('words alone are a text message', () => {
  expect(toMessages(reply([bubble('更新は8時からです。')]))).toEqual([
    { type: 'text', text: '更新は8時からです。' },
  ]);
});

test('buttons are quick replies below the last message only, and say their label', () => {
  const [first, last] = toMessages(reply([bubble('一'), bubble('二')], ['はい', 'いいえ']));
  expect(first).toEqual({ type: 'text', text: '一' });
  expect(last).toMatchObject({
    quickReply: {
      items: [
        {
          type: 'action',
          action: { type: 'postback', label: 'はい', data: 'tap:はい', displayText: 'はい' },
        },
        { action: { label: 'いいえ' } },
      ],
    },
  });
});

test('a label that is too long ends with … on the button and is whole when tapped', () => {
  const label = '端末の更新をはじめる前に充電を確認したいです';
  const [message] = toMessages(reply([bubble('あ')], [label]));
  const [action] = message?.quickReply?.items ?? [];
  expect(action).toMatchObject({
    action: { label: '端末の更新をはじめる前に充電を確認した…', displayText: label },
  });
});

test('the fourteenth button is left out, and so is one whose data would be cut', () => {
  const labels = Array.from({ length: 14 }, (_, place) => `${place}番`);
  const many = reply([bubble('あ')], labels);
  const [message] = toMessages({
    ...many,
    buttons: [{ label: '長い', data: 'a'.repeat(301) }, ...many.buttons],
  });
  expect(choicesOf(message).map(({ label }) => label)).toEqual(labels.slice(0, 13));
});

test('a call is a button that dials', () => {
  const [message] = toMessages(reply([bubble('お電話ください。', { call: hotline })]));
  expect(message).toMatchObject({
    type: 'flex',
    altText: 'お電話ください。',
    contents: {
      footer: {
        contents: [
          { type: 'button', action: { type: 'uri', label: hotline.label, uri: 'tel:0120126440' } },
        ],
      },
    },
  });
  expect(visibleText(message)).toBe('お電話ください。\n窓口に電話する');
});

test('progress is figures and a bar', () => {
  const [message] = toMessages(reply([bubble('充電します。', { progress: { at: 2, of: 5 } })]));
  expect(visibleText(message)).toBe('2/5\n充電します。');
  expect(JSON.stringify(message)).toContain('"width":"40%"');
});

const charging = { name: 'charging', alt: '充電中の絵' };

test('a picture stands above the words, and its own words in the text for those who do not see it', () => {
  const picture = bubble('充電します。', { picture: charging, progress: { at: 1, of: 5 } });
  const [message, second] = toMessages(reply([picture]), (name) => `https://a.example/${name}.png`);
  expect(second).toBeUndefined();
  expect(message).toMatchObject({
    type: 'flex',
    altText: '充電します。\n充電中の絵',
    contents: {
      type: 'bubble',
      hero: { type: 'image', url: 'https://a.example/charging.png', size: 'full' },
    },
  });
  expect(visibleText(message)).toBe('1/5\n充電します。');
});

test.each([null, 'http://a.example/charging.png', 'https://'.padEnd(2001, 'a')])(
  'a picture at %s, which LINE would refuse, is left out and the words stay',
  (address) => {
    const [message] = toMessages(reply([bubble('あ', { picture: charging })]), () => address);
    expect(message).toEqual({ type: 'text', text: 'あ' });
  },
);

test.each([
  [{ at: 9, of: 5 }, '100%'],
  [{ at: 1, of: 0 }, '0%'],
  [{ at: -1, of: 5 }, '0%'],
])('progress %o draws a bar of %s', (progress, width) => {
  const [message] = toMessages(reply([bubble('あ', { progress })]));
  expect(JSON.stringify(message)).toContain(`"width":"${width}"`);
});

test.each([
  ['田中', { sender: { name: '田中' } }],
  ['あ'.repeat(30), { sender: { name: `${'あ'.repeat(19)}…` } }],
])('staff %s speak under their name', (staff, sender) => {
  expect(toMessages(reply([bubble('あ', { staff })]))).toMatchObject([sender]);
});

test('whose name LINE would refuse is still a person, and not the bot', () => {
  const said = toMessages(reply([bubble('あ', { staff: 'Caroline' }), bubble('い')]));
  expect(said).toEqual([
    { type: 'text', text: 'あ', sender: { name: '担当者' } },
    { type: 'text', text: 'い' },
  ]);
  expect(areSendable(said)).toBe(true);
});

const ICON = 'https://a.example/pictures/staff-icon-0.png';

test('beside what staff write stands their sign, and none beside what the bot says', () => {
  const said = toMessages(reply([bubble('あ', { staff: '田中' }), bubble('い')]), undefined, ICON);
  expect(said).toMatchObject([{ sender: { name: '田中', iconUrl: ICON } }, { text: 'い' }]);
  expect(said[1]).not.toHaveProperty('sender');
  expect(areSendable(said)).toBe(true);
});

test.each([null, 'http://a.example/icon.png', 'https://'.padEnd(2001, 'a')])(
  'with a sign at %s, which LINE would refuse, the name stands alone',
  (address) => {
    const said = toMessages(reply([bubble('あ', { staff: '田中' })]), undefined, address);
    expect(said).toEqual([{ type: 'text', text: 'あ', sender: { name: '田中' } }]);
  },
);

test('a reply without words sends nothing', () => {
  expect(toMessages(reply([bubble(' \n')], ['はい']))).toEqual([]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .constantFrom('\ud800', '\u0001', '👨‍👩‍👧‍👦', 'あ', 'LINE')
    .chain((unit) => fc.integer({ min: 0, max: 7000 }).map((times) => unit.repeat(times))),
);
const anyReply: fc.Arbitrary<Reply> = fc.record({
  bubbles: fc.array(
    fc.record({
      text: anyText,
      call: fc.option(fc.record({ label: anyText, phone: anyText })),
      open: fc.option(fc.record({ label: anyText, url: fc.oneof(anyText, fc.webUrl()) })),
      picture: fc.option(fc.record({ name: anyText, alt: anyText })),
      progress: fc.option(fc.record({ at: fc.double(), of: fc.double() })),
      staff: fc.option(anyText),
    }),
    { maxLength: 8 },
  ),
  buttons: fc.array(fc.record({ label: anyText, data: anyText }), { maxLength: 20 }),
});

const ADDRESSES = [
  null,
  'https://a.example/a.png',
  'https://a.example/'.padEnd(2000, 'a'),
  'https://a.example/'.padEnd(2001, 'a'),
  'http://a.example/a.png',
];

test('whatever is to be said, LINE takes it', () => {
  fc.assert(
    fc.property(anyReply, (any) => {
      const messages = toMessages(any, (name) => ADDRESSES[name.length % ADDRESSES.length] ?? null);
      if (messages.length === 0) return;
      expect(
        replyRequest.safeParse({ replyToken: 'token', messages }).error?.issues,
      ).toBeUndefined();
      expect(pushRequest.safeParse({ to: `U${'0'.repeat(32)}`, messages }).success).toBe(true);
      expect(byteSize(messages)).toBeLessThan(2_000_000);
    }),
    { numRuns: 150 },
  );
});
