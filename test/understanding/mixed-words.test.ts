import { inOwnWords } from '../../src/understanding/mixed-words.ts';

test.each([
  ['card tap したら freeze した', 'カード タッチ したら フリーズ した'],
  ['card したら freeze', 'カード したら フリーズした'],
  ['payment 中に stuck した', '決済 中に 止まった'],
  ['phone tap したら offになった', 'phone タッチ したら 落ちた'],
  ['tap したら反応なし', 'タッチ したら反応なし'],
  ['QR scan したら frozen', 'QR スキャン したら フリーズした'],
  ['customer が pay したら crash した', 'お客さん が 支払い したら 落ちた'],
  ['刷卡中 画面止まった', 'カード払い中 画面止まった'],
])('%s is said as %s', (typed, said) => {
  expect(inOwnWords(typed)).toBe(said);
});

test.each([
  'SIM card 入れた',
  'gift card 使えますか',
  'USEN PAY 中に',
  'scan した書類',
  'payment failed と出た',
  '刷卡机が止まった',
  '付款中心',
])('%s stays', (typed) => {
  expect(inOwnWords(typed)).toBe(typed);
});

test('a button is tapped, and no card', () => {
  expect(inOwnWords('更新 button を tap した')).toBe('更新 button を タップ した');
});
