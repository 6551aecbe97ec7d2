import { listedAttempt } from '../../src/core/listed-attempt.ts';
import type { Offer } from '../../src/core/state.ts';

const offer = (...labels: readonly string[]): Offer => ({
  isNumbered: true,
  turn: 1,
  choices: [
    ...labels.map((label, at) => ({ id: `step:thisOne:${at}`, label })),
    { id: 'step:other', label: 'この中にない' },
    { id: 'person', label: '担当者に相談' },
  ],
});
const THREE = offer('11:52 580円 電子マネー', '11:45 1,300円 カード', '9:40 3,300円 カード');

test.each([
  ['580円のほう', 0],
  ['580円です', 0],
  ['580', 0],
  ['５８０円', 0],
  ['1300円のやつ', 1],
  ['1,300円', 1],
  ['11時52分のやつ', 0],
  ['11:45', 1],
  ['９時４０分の会計', 2],
  ['電子マネーの', 0],
  ['カードの3300円', 2],
  ['1個目', 0],
  ['三つ目です', 2],
  ['一番下', 2],
  ['11時52分の580円をお願いします', 0],
])('%s is the one at %d of the list', (text, at) => {
  expect(listedAttempt(THREE, text)).toBe(`step:thisOne:${at}`);
});

test.each([
  'カードの',
  '1200円のほう',
  '580円？',
  '580円かな',
  '580円じゃない',
  '580円以外',
  '580円と1300円',
  '11時52分の1300円',
  '4個目',
  'それ',
  '昨日の580円',
  'のほう',
  '',
])('%s chooses none of them', (text) => {
  expect(listedAttempt(THREE, text)).toBeNull();
});

test('それ is the only one that is listed', () => {
  expect(listedAttempt(offer('11:52 580円 電子マネー'), 'それです')).toBe('step:thisOne:0');
});

test.each([
  ['11:52 ¥580 e-pay', 'the e-pay one'],
  ['11:52 ¥580 e-pay', '580 yen'],
  ['11:52 580日元 电子钱包', '580日元的'],
  ['11:52 580엔 전자화폐', '580엔'],
])('%s is chosen by %s', (label, text) => {
  expect(listedAttempt(offer(label, '11:45 ¥1,300 card'), text)).toBe('step:thisOne:0');
});
