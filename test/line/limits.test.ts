import {
  areSendable,
  loadingRequest,
  pushRequest,
  replyRequest,
  retryKey,
  toErrorBody,
} from '../../src/line/limits.ts';
import { richMenuRequest } from '../../src/line/limits-rich-menu.ts';

const family = '👨‍👩‍👧‍👦';
const text = (length: number) => ({ type: 'text', text: 'あ'.repeat(length) });
const tap = { type: 'postback', label: 'はい', data: 'yes' };
const quick = (action: object) => ({ type: 'action', action });
const withQuick = (items: object[]) => ({ ...text(1), quickReply: { items } });
const withSender = (name: string) => ({ ...text(1), sender: { name } });
const bubble = (...contents: object[]) => ({
  type: 'bubble',
  body: { type: 'box', layout: 'vertical', contents },
});
const flex = (contents: object, altText = 'お知らせ') => ({ type: 'flex', altText, contents });
const template = (shape: object) => ({ type: 'template', altText: 'お知らせ', template: shape });
const buttons = (shape: object) =>
  template({ type: 'buttons', text: 'は', actions: [tap], ...shape });
const column = (actions: number) => ({
  text: 'は',
  actions: Array.from({ length: actions }, () => tap),
});

test.each<[string, object]>([
  ['5000 characters', text(5000)],
  ['a sticker', { type: 'sticker', packageId: '446', stickerId: '1988' }],
  ['thirteen quick replies', withQuick(Array.from({ length: 13 }, () => quick(tap)))],
  ['a label of twenty families', withQuick([quick({ ...tap, label: family.repeat(20) })])],
  ['a camera quick reply', withQuick([quick({ type: 'camera', label: '撮る' })])],
  ['a name of twenty', withSender('係'.repeat(20))],
  ['a telephone link', withQuick([quick({ type: 'uri', label: '電話', uri: 'tel:0120000000' })])],
  ['alternative text of 1500', flex(bubble({ type: 'text', text: 'あ' }), 'あ'.repeat(1500))],
  ['nested boxes', flex(bubble({ type: 'box', layout: 'baseline', contents: [] }))],
  ['spans for a text', flex(bubble({ type: 'text', contents: [{ type: 'span', text: 'あ' }] }))],
  [
    'twelve bubbles',
    flex({ type: 'carousel', contents: Array.from({ length: 12 }, () => bubble()) }),
  ],
  ['a template with 160 characters', buttons({ text: 'あ'.repeat(160) })],
  ['a question with two answers', template({ type: 'confirm', text: '?', actions: [tap, tap] })],
  ['columns alike', template({ type: 'carousel', columns: [column(3), column(3)] })],
])('LINE takes %s', (_name, message) => {
  expect(areSendable([message])).toBe(true);
});

test.each<[string, object, string]>([
  ['an empty text', { type: 'text', text: '' }, 'messages[0].text'],
  ['no text', { type: 'text' }, 'messages[0].text'],
  ['5001 characters', text(5001), 'messages[0].text'],
  ['an unknown kind', { type: 'carrier-pigeon' }, 'messages[0].type'],
  ['a sticker without its package', { type: 'sticker', stickerId: '1' }, 'messages[0].packageId'],
  [
    'a picture over http',
    { type: 'image', originalContentUrl: 'http://a', previewImageUrl: 'https://a' },
    'messages[0].originalContentUrl',
  ],
  ['no quick replies at all', withQuick([]), 'messages[0].quickReply.items'],
  [
    'fourteen quick replies',
    withQuick(Array.from({ length: 14 }, () => quick(tap))),
    'messages[0].quickReply.items',
  ],
  [
    'a label of twenty-one',
    withQuick([quick({ ...tap, label: 'あ'.repeat(21) })]),
    'messages[0].quickReply.items[0].action.label',
  ],
  [
    'data of 301',
    withQuick([quick({ ...tap, data: 'a'.repeat(301) })]),
    'messages[0].quickReply.items[0].action.data',
  ],
  [
    'two texts for one tap',
    withQuick([quick({ ...tap, text: 'a', displayText: 'b' })]),
    'messages[0].quickReply.items[0].action.displayText',
  ],
  [
    'words to fill in without a keyboard',
    withQuick([quick({ ...tap, fillInText: 'a' })]),
    'messages[0].quickReply.items[0].action.fillInText',
  ],
  [
    'a script as a link',
    withQuick([quick({ type: 'uri', label: 'a', uri: 'javascript:1' })]),
    'messages[0].quickReply.items[0].action.uri',
  ],
  ['a name of twenty-one', withSender('係'.repeat(21)), 'messages[0].sender.name'],
  ['LINE as a name', withSender('LINE係'), 'messages[0].sender.name'],
  ['alternative text of 1501', flex(bubble(), 'あ'.repeat(1501)), 'messages[0].altText'],
  [
    'a bubble over 30 KB',
    flex(bubble({ type: 'text', text: 'あ'.repeat(10_000) })),
    'messages[0].contents',
  ],
  [
    'a Flex text without words',
    flex(bubble({ type: 'text' })),
    'messages[0].contents.body.contents[0].text',
  ],
  [
    'a box with no contents',
    flex(bubble({ type: 'box', layout: 'vertical' })),
    'messages[0].contents.body.contents[0].contents',
  ],
  [
    'a camera in Flex',
    flex(bubble({ type: 'button', action: { type: 'camera', label: 'a' } })),
    'messages[0].contents.body.contents[0].action.type',
  ],
  [
    'thirteen bubbles',
    flex({ type: 'carousel', contents: Array.from({ length: 13 }, () => bubble()) }),
    'messages[0].contents.contents',
  ],
  [
    'five buttons',
    buttons({ actions: Array.from({ length: 5 }, () => tap) }),
    'messages[0].template.actions',
  ],
  [
    '61 characters below a title',
    buttons({ title: 'a', text: 'あ'.repeat(61) }),
    'messages[0].template.text',
  ],
  [
    'one answer',
    template({ type: 'confirm', text: '?', actions: [tap] }),
    'messages[0].template.actions',
  ],
  [
    'columns unlike',
    template({ type: 'carousel', columns: [column(1), column(2)] }),
    'messages[0].template.columns',
  ],
])('LINE refuses %s, and says where', (_name, message, property) => {
  expect(areSendable([message])).toBe(false);
  const { error } = replyRequest.safeParse({ replyToken: 'token', messages: [message] });
  if (error === undefined) throw new Error('it was taken');
  const said = toErrorBody(error);
  expect(said.message).toMatch(/^The request body has \d+ error\(s\)$/u);
  expect(said.details?.map((detail) => detail.property)).toContain(property);
});

test.each([
  [0, false],
  [1, true],
  [5, true],
  [6, false],
])('%i messages in one request: %s', (count, isTaken) => {
  const messages = Array.from({ length: count }, () => text(1));
  expect(areSendable(messages)).toBe(isTaken);
  expect(pushRequest.safeParse({ to: `U${'0'.repeat(32)}`, messages }).success).toBe(isTaken);
});

test('the errors of LINE are worded as LINE words them', () => {
  const { error } = replyRequest.safeParse({ messages: [{ type: 'text', text: '' }] });
  expect(error && toErrorBody(error)).toEqual({
    message: 'The request body has 2 error(s)',
    details: [
      { message: 'May not be empty', property: 'replyToken' },
      { message: 'May not be empty', property: 'messages[0].text' },
    ],
  });
});

test.each([
  [4, false],
  [5, true],
  [7, false],
  [60, true],
  [65, false],
])('typing for %i seconds: %s', (loadingSeconds, isTaken) => {
  const chatId = `U${'0'.repeat(32)}`;
  expect(loadingRequest.safeParse({ chatId, loadingSeconds }).success).toBe(isTaken);
});

test('a retry key is a UUID', () => {
  expect(retryKey.safeParse('123e4567-e89b-42d3-a456-426614174000').success).toBe(true);
  expect(retryKey.safeParse('again').success).toBe(false);
});

test('a rich menu is at least 1.45 times as wide as high', () => {
  const menu = { selected: true, name: 'a', chatBarText: 'メニュー', areas: [] };
  const withSize = (width: number, height: number) => ({ ...menu, size: { width, height } });
  expect(richMenuRequest.safeParse(withSize(2500, 1686)).success).toBe(true);
  expect(richMenuRequest.safeParse(withSize(1200, 1200)).success).toBe(false);
  expect(richMenuRequest.safeParse(withSize(700, 400)).success).toBe(false);
});
