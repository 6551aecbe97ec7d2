import { isSuccessBut } from '../../src/understanding/success-but.ts';

test.each([
  '成功と出てるけど時間が違う',
  '成功ですが時刻が合いません',
  '成功、昨日のだけど',
  '成功って出てるけど10分前のやつ',
  '成功です。前のお客さんのですが',
  '成功だけどこの会計かどうか',
  '成功と出てるけど、いつのか分からない',
  '成功、でも自信ないです',
])('%s: the success may be of another entry', (text) => {
  expect(isSuccessBut(text)).toBe(true);
});

test.each([
  '成功',
  '成功と出ています。時刻も金額も同じです',
  '成功でした。ありがとうございます',
  '成功ですが、更新してもいいですか',
  '成功です。さっきの前のめりですみません',
  '時間が違うけど成功',
])('%s: it is plain, or not told behind', (text) => {
  expect(isSuccessBut(text)).toBe(false);
});
