import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { wishesUpdate } from '../../src/understanding/wishes-update.ts';

const wishes = (text: string) => wishesUpdate(foldSpelling(normalise(text)));

test.each([
  '個室用のほう先にやりたいんですけど',
  'レジ前のやつ更新したいねんけど',
  'レジ2もやっちゃいたいです',
  'ハンディを更新してほしい',
  "let's do register 2 first",
  'I want to update terminal 2',
  '先更新2号机',
  '从1号机开始',
  '2번 단말기부터 할게요',
])('%s wishes for it', (text) => {
  expect(wishes(text)).toBe(true);
});

test.each([
  '個室用で会計やりたいんですけど',
  'レジ前は夜にやりたいです',
  '個室用は更新したくない',
  'レジ前はいつやりたいですか?',
  'do you know register 2?',
  'start with the card again',
  '先刷2号机的卡',
  '2번 단말기로 결제부터 할게요',
])('%s does not', (text) => {
  expect(wishes(text)).toBe(false);
});
