import { toDeskLine } from '../../src/desk/desk-line.ts';
import type { KeptEvent } from '../../src/core/event.ts';
import { MORNING } from '../core/the-shop.ts';

const EVENTS: readonly (readonly [KeptEvent, string])[] = [
  [{ type: 'merchantWrote', text: '動かない', messageId: 'm' }, '動かない'],
  [{ type: 'merchantSent', kind: 'image', messageId: 'm' }, '(写真)'],
  [{ type: 'merchantSent', kind: 'sticker', messageId: 'm' }, '(スタンプ)'],
  [{ type: 'merchantSent', kind: 'voice', messageId: 'm' }, '(音声)'],
  [{ type: 'merchantSent', kind: 'unknown', messageId: 'm' }, '(その他)'],
  [{ type: 'merchantTapped', data: 't1:person' }, '(ボタン)'],
  [{ type: 'merchantFollowed', isUnblocked: false }, '(友だち追加)'],
  [{ type: 'merchantUnfollowed' }, '(ブロック)'],
  [{ type: 'timeCame', timer: 'watch', about: 'x' }, '(時間になりました)'],
  [{ type: 'staffReturned', staff: '山本' }, '(ボットに戻しました)'],
];

test.each(EVENTS)('%j reads %s', (content, text) => {
  const line = toDeskLine({ at: MORNING, from: 'merchant', content, delivery: null });
  expect(line.texts).toEqual([text]);
});

test('what cannot be read is no words, and no error', () => {
  for (const content of [null, 1, {}, 'x']) {
    expect(toDeskLine({ at: MORNING, from: 'merchant', content, delivery: null }).texts).toEqual(
      [],
    );
    expect(toDeskLine({ at: MORNING, from: 'bot', content, delivery: 'sent' }).texts).toEqual([]);
  }
});
