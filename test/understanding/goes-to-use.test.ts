import { goesToUse } from '../../src/understanding/goes-to-use.ts';

test.each([
  'じゃあ開けまーす',
  'じゃあ使いますね',
  'お店開けます',
  'ほな開けるわ',
  'そのまま使います',
  'やっと営業できる!',
  'んじゃ店開けるね',
  'これで使わせてもらいます',
])('%s tells what is done once the update is over', (text) => {
  expect(goesToUse(text)).toBe(true);
});

test.each([
  'じゃあ開けますか?',
  '開けません',
  '使えません',
  '10時に開けます',
  '店開けるまでに終わる?',
  'じゃあ使えないんですね',
  '隣のレジ使います',
  '明日開けます',
])('%s tells no such thing', (text) => {
  expect(goesToUse(text)).toBe(false);
});
