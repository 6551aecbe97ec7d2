import { toDeskLines, type DeskLine } from '../../src/desk/desk-line.ts';
import type { TalkLine } from '../../src/engine/ports.ts';
import type { KeptEvent } from '../../src/core/event.ts';
import { MORNING } from '../core/the-shop.ts';

function firstOf(line: TalkLine): DeskLine {
  const [first] = toDeskLines([line]);
  if (first === undefined) throw new Error('the line is gone');
  return first;
}

const EVENTS: readonly (readonly [KeptEvent, string])[] = [
  [{ type: 'merchantWrote', text: '動かない', messageId: 'm' }, '動かない'],
  [{ type: 'merchantSent', kind: 'image', messageId: 'm' }, '(写真)'],
  [{ type: 'merchantSent', kind: 'sticker', messageId: 'm' }, '(スタンプ)'],
  [{ type: 'merchantSent', kind: 'voice', messageId: 'm' }, '(音声)'],
  [{ type: 'merchantSent', kind: 'unknown', messageId: 'm' }, '(その他)'],
  [{ type: 'merchantTapped', data: 'menu:handoff' }, '「メニュー」(ボタン)'],
  [{ type: 'merchantFollowed', isUnblocked: false }, '(友だち追加)'],
  [{ type: 'merchantUnfollowed' }, '(ブロック)'],
  [{ type: 'merchantUnsent', messageId: 'm' }, '(送信を取り消しました)'],
];

test.each(EVENTS)('%j reads %s', (content, text) => {
  const line = firstOf({ at: MORNING, from: 'merchant', content, delivery: null });
  expect(line.texts).toEqual([text]);
});

test('what cannot be read is no words, and no error', () => {
  for (const content of [null, 1, {}, 'x']) {
    expect(firstOf({ at: MORNING, from: 'merchant', content, delivery: null }).texts).toEqual([]);
    expect(firstOf({ at: MORNING, from: 'bot', content, delivery: 'sent' }).texts).toEqual([]);
  }
});

test('a tap is told by what its button said', () => {
  const item = { type: 'action', action: { type: 'postback', label: 'はい', data: 't7:step:yes' } };
  const asked = { type: 'text', text: '入れ直しましたか', quickReply: { items: [item] } };
  const lines = toDeskLines([
    { at: MORNING, from: 'bot', content: [asked], delivery: 'sent' },
    {
      at: MORNING,
      from: 'merchant',
      content: { type: 'merchantTapped', data: 't7:step:yes' },
      delivery: null,
    },
  ]);
  expect(lines[1]?.texts).toEqual(['「はい」(ボタン)']);
});
