import { expect, test } from '@jest/globals';
import { numberPieces } from '../../src/web/whole-numbers.ts';

test('telephone and reception numbers are kept in one piece', () => {
  expect(numberPieces('受付番号は0826-262、電話は0120-126-440です')).toEqual([
    { text: '受付番号は', isWhole: false },
    { text: '0826-262', isWhole: true },
    { text: '、電話は', isWhole: false },
    { text: '0120-126-440', isWhole: true },
    { text: 'です', isWhole: false },
  ]);
});

test.each(['', '電池が18%です', '1234567890123456789012345678901234567890', '-1-', '3-'])(
  '%p may break anywhere',
  (text) => {
    expect(numberPieces(text).some(({ isWhole }) => isWhole)).toBe(false);
  },
);
