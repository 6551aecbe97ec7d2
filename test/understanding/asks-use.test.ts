import { asksUse } from '../../src/understanding/asks-use.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const asks = (text: string) => asksUse(foldSpelling(normalise(text)));

test.each([
  'カウンターの方でお会計してもいいんだよね?',
  'レジ前は使うててええんやんな',
  '1番は使えるんですよね',
  '個室用って触っていい?',
  '持ち帰り用でカード受けて大丈夫ですか',
  'もう片方は普通に営業で使っていてもよろしいでしょうか?',
  'can we still use the other one?',
  '2階で会計してもらうわ',
  'じゃあもう1台で会計します',
  '另一台可以用吗',
  '다른 단말기로 결제해도 되나요?',
])('%s asks it', (text) => {
  expect(asks(text)).toBe(true);
});

test.each([
  'もう一回レジ2で会計していい?',
  'さっきの会計、個室用でやっていい?',
  '更新が終わったらレジ前は使えますか',
  '充電しながら使っていい?',
  'アプリは使えますか',
  'レジ前は使ってます',
  'レジ2で会計できました',
  '2階で会計し直します',
  '現金で会計します',
  '3000円で会計します',
  '2階で会計しました',
  'can i charge again on the other one?',
  '可以再刷一次吗',
  '다시 결제해도 되나요?',
])('%s does not', (text) => {
  expect(asks(text)).toBe(false);
});
