import { expect, test } from '@jest/globals';
import { showsCardNumber } from '../../src/ocr/card-seen.ts';

test.each([
  '4111 1111 1111 1111',
  '4111-1111-1111-1111',
  'つり りり 5 5555 5555 4444 DEBIT',
  '4lll 1111 1111 1111',
  '1234 5678 9012 3456',
  '3782 822463 10005',
  '１２３４　５６７８　９０１２',
])('「%s」 is taken for a card number', (words) => {
  expect(showsCardNumber(words)).toBe(true);
});

test.each([
  '更新エラー バッテリー残量不足 18%',
  '2025/08/19 08:40',
  '0120-126-440',
  '製造番号 UP-31001 端末番号 1234 5678',
  '3,300円 12:03 伝票番号 00123',
])('「%s」 is none', (words) => {
  expect(showsCardNumber(words)).toBe(false);
});
