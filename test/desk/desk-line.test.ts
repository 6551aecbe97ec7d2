import type { KeptEvent } from '../../src/core/event.ts';
import { toDeskLines, type DeskLine } from '../../src/desk/desk-line.ts';
import type { TalkLine } from '../../src/engine/talk-ports.ts';
import { MORNING } from '../core/the-shop.ts';
import { TRACE } from '../store/given.ts';

const NAMES: Readonly<Record<string, string>> = {
  'choice.topic.os.skip': 'スキップ',
  'name.flow.update-terminal': '端末の更新',
};
const NAMING = {
  language: 'ja',
  nameOf: (message: string) => NAMES[message] ?? null,
  pictureOf: (messageId: string) =>
    messageId === 'card' ? ('withheld' as const) : { url: `/pictures/${messageId}` },
  pictureBase: 'https://127.0.0.1:3000',
} as const;

function line(changes: Partial<TalkLine>): TalkLine {
  const from = 'merchant' as const;
  return {
    id: 'in:7',
    turn: 7,
    at: MORNING,
    from,
    content: null,
    delivery: null,
    trace: null,
    ...changes,
  };
}

function firstOf(changes: Partial<TalkLine>): DeskLine {
  const [first] = toDeskLines([line(changes)], NAMING);
  if (first === undefined) throw new Error('the line is gone');
  return first;
}

const EVENTS: readonly (readonly [KeptEvent, object])[] = [
  [
    { type: 'merchantWrote', text: '動かない', messageId: 'm' },
    { type: 'text', text: '動かない' },
  ],
  [
    { type: 'merchantSent', kind: 'image', messageId: 'm' },
    { type: 'image', url: '/pictures/m' },
  ],
  [
    {
      type: 'merchantSent',
      kind: 'sticker',
      messageId: 'm',
      what: { sticker: { packageId: '446', stickerId: '1988' } },
    },
    { type: 'sticker', packageId: '446', stickerId: '1988' },
  ],
  [
    { type: 'merchantSent', kind: 'sticker', messageId: 'm' },
    { type: 'sticker', packageId: '', stickerId: '' },
  ],
  [
    { type: 'merchantSent', kind: 'voice', messageId: 'm', what: { durationMs: 12_000 } },
    { type: 'audio', duration: 12_000 },
  ],
  [
    {
      type: 'merchantSent',
      kind: 'location',
      messageId: 'm',
      what: { place: { title: '鮨 やまと', address: '品川区1-1' } },
    },
    { type: 'location', title: '鮨 やまと', address: '品川区1-1' },
  ],
  [
    { type: 'merchantSent', kind: 'file', messageId: 'm', what: { fileName: '売上.pdf' } },
    { type: 'file', fileName: '売上.pdf' },
  ],
  [{ type: 'merchantSent', kind: 'location', messageId: 'm' }, { type: 'location' }],
  [{ type: 'merchantSent', kind: 'unknown', messageId: 'm' }, { type: 'unknown' }],
  [
    { type: 'merchantTapped', data: 'menu:handoff' },
    { type: 'postback', displayText: 'メニュー' },
  ],
];

test.each(EVENTS)('%j is drawn as the phone showed it', (content, message) => {
  expect(firstOf({ content })).toMatchObject({ messages: [message], isUnsent: false });
});

test('of a picture that is withheld it is told why, and of one that is gone that it was one', () => {
  const content = { type: 'merchantSent', kind: 'image', messageId: 'card' };
  expect(firstOf({ content }).messages).toEqual([
    { type: 'text', text: '(写真。カード番号が写っていたため、残していません)' },
  ]);
  const english = toDeskLines([line({ content })], { ...NAMING, language: 'en' });
  expect(english[0]?.messages).toEqual([
    { type: 'text', text: '(A photo. It showed a card number, so it was not kept.)' },
  ]);
  const gone = { ...NAMING, pictureOf: () => null };
  expect(toDeskLines([line({ content })], gone)[0]?.messages).toEqual([{ type: 'image' }]);
});

test('what was changed after it was sent is marked', () => {
  const content = { type: 'merchantWrote', text: '直した', messageId: 'm', editedAt: 'later' };
  expect(firstOf({ content })).toMatchObject({ isEdited: true, isUnsent: false });
});

test('what was taken back is blanked, and its place stays', () => {
  const content = { type: 'merchantUnsent', messageId: 'm' };
  expect(firstOf({ content })).toMatchObject({ messages: [], isUnsent: true, event: null });
});

test('what happened without words is told by its kind', () => {
  const content = { type: 'merchantFollowed', isUnblocked: false };
  expect(firstOf({ content })).toMatchObject({ messages: [], event: 'merchantFollowed' });
});

test('what cannot be read is no words, and no error', () => {
  for (const content of [null, 1, {}, 'x']) {
    expect(firstOf({ content }).messages).toEqual([]);
    expect(firstOf({ from: 'bot', content, delivery: 'sent' }).messages).toEqual([]);
  }
});

test('a tap is told by what its button said', () => {
  const item = { type: 'action', action: { type: 'postback', label: 'はい', data: 't7:step:yes' } };
  const asked = { type: 'text', text: '入れ直しましたか', quickReply: { items: [item] } };
  const tapped = { type: 'merchantTapped', data: 't7:step:yes' };
  const lines = toDeskLines(
    [line({ from: 'bot', content: [asked] }), line({ content: tapped })],
    NAMING,
  );
  expect(lines[1]?.messages).toEqual([{ type: 'postback', displayText: 'はい' }]);
});

test('beside the words stands what was heard, and beside the answer what stood behind it', () => {
  const trace = {
    ...TRACE,
    topics: ['os.skip', 'new.topic'],
    confidence: 0.9,
    flow: 'update-terminal/charge',
    said: ['update-terminal.charge'],
    notice: 'n@3',
  };
  const content = { type: 'merchantWrote', text: 'あとでいい?', messageId: 'm' };
  expect(firstOf({ content, trace }).heard).toEqual({
    topics: ['スキップ', 'new.topic'],
    suggested: [],
    confidence: 0.9,
  });
  expect(firstOf({ from: 'bot', content: [], trace }).decided).toEqual({
    flow: '端末の更新 / charge',
    notice: 'n@3',
    said: ['update-terminal.charge'],
    fleet: null,
  });
  expect(firstOf({ from: 'staff', content: [], trace }).decided).toBeNull();
});

test('a number that answers a question is not told as words that were not understood', () => {
  const trace = { ...TRACE, confidence: 0.4, said: ['notUnderstood.first'] };
  const heard = (text: string) =>
    firstOf({ content: { type: 'merchantWrote', text, messageId: 'm' }, trace }).heard;
  expect(['4', ' ４ '].map(heard)).toEqual([null, null]);
  expect(heard('4番が動かない')).toMatchObject({ topics: [], confidence: 0.4 });
});

test('of words on which the bot kept still nothing stands in the way of whoever reads them', () => {
  const content = { type: 'merchantWrote', text: 'まだですか', messageId: 'm' };
  const heard = (said: readonly string[]) =>
    firstOf({ content, trace: { ...TRACE, confidence: 0.3, said } }).heard;
  expect([heard([]), heard(['handOff.waiting'])]).toEqual([null, expect.anything()]);
});

const photoAt = (base: string) => ({
  type: 'image',
  originalContentUrl: `${base}/pictures/desk/1`,
  previewImageUrl: `${base}/pictures/desk/1`,
});

test('a photo of staff is shown by its path, and a picture from elsewhere as it is', () => {
  const content = [photoAt('https://127.0.0.1:3000'), photoAt('https://127.0.0.1:30001')];
  expect(firstOf({ from: 'staff', content }).messages).toEqual([
    photoAt(''),
    photoAt('https://127.0.0.1:30001'),
  ]);
});

test('words of staff carry the name that the merchant saw', () => {
  const content = [{ type: 'text', text: 'はい', sender: { name: '山本' } }];
  expect(firstOf({ from: 'staff', content }).by).toBe('山本');
});
