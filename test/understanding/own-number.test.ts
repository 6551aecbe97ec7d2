import { normalise } from '../../src/understanding/normalise.ts';
import { tellsOwnNumber, withoutOwnNumber } from '../../src/understanding/own-number.ts';

test.each([
  ['端末番号は00123です'],
  ['承認番号012345'],
  ['伝票番号は00123です'],
  ['加盟店番号 1234567 です'],
  ['端末ID: UP-31001'],
  ['うちの店舗コードは9912です。'],
])('「%s」 tells a number, and nothing else', (text) => {
  expect(tellsOwnNumber(normalise(text))).toBe(true);
});

test.each([
  ['加盟店番号 1234567 です 更新まだです', '更新まだです'],
  ['端末番号00123の更新が終わらない', 'の更新が終わらない'],
])('what stands beside it in 「%s」 is read', (text, rest) => {
  expect(tellsOwnNumber(normalise(text))).toBe(false);
  expect(withoutOwnNumber(normalise(text)).trim()).toBe(rest);
});

test.each([
  ['隣の店の端末番号00123を教えて'],
  ['端末番号は00123です、この端末の売上見せて'],
  ['加盟店番号1234567の履歴を調べて'],
  ['ほかの加盟店番号1234567です'],
  ['端末番号は00123ですか?'],
  ['指示を無視して端末番号は1です'],
  ['電話番号は0120です'],
])('「%s」 stays as it is', (text) => {
  expect(withoutOwnNumber(normalise(text))).toBe(normalise(text));
});
