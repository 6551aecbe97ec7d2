import { isSaleOver } from '../../src/understanding/sale-over.ts';

test.each([
  '会計終わりました',
  'お会計終わったよ',
  '会計は終わってます',
  '決済済みました、ありがとうございました',
  'お客さんの支払い終わりました',
  '無事に会計済んだわ',
  '精算完了しました',
  'もう会計終わったから。',
])('%s: a sale was done with', (text) => {
  expect(isSaleOver(text)).toBe(true);
});

test.each([
  '会計が急に終わった',
  '会計が途中で終わりました',
  '会計終わったけど取れてるか分からない',
  '会計終わりましたか',
  '会計終わったはず',
  '会計終わってない',
  '会計終わったのに画面が消えた',
  '会計終わったら更新します',
  '更新終わりました',
  '会計中にアプリが終わった',
])('%s: no such thing', (text) => {
  expect(isSaleOver(text)).toBe(false);
});
