import { noneButHints } from '../../src/understanding/none-but.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string): readonly string[] => noneButHints(foldSpelling(normalise(text)));

test.each([
  '会計中ではないけど金額は入ってる',
  '会計しとらんけどカード入ったまま',
  '会計中 じゃ ない けど 金額 出てる',
  'お客さんはいないけど前の人のレシートが出ない',
  '会計中ではありませんが、決済が終わったか分かりません',
  'いいえ、でもさっきのがどうなったか分からない',
  'いいえ、結果はまだです',
  'していないけど金額が残ってる',
  'no, but the amount is still on the screen',
  '不是，但是金额还在上面',
  '아니요, 하지만 금액이 입력돼 있어요',
  '会計中じゃないけど金額入ったまま、電源切っていい?',
])('%s: something tells of one that is open', (text) => {
  expect(hintsOf(text)).toEqual(['noneButOpen']);
});

test.each([
  '会計中じゃないけど次の人打ち始めた',
  'いや、今打ってるとこ',
  'していないけど次のお客さんのバーコード読んだ',
  '会計中ではないんやけど、もう一人の分やり始めてん',
  'いいえ、次のお客さんのカードを挿しました',
])('%s: the next one has begun', (text) => {
  expect(hintsOf(text)).toEqual(['noneButNext']);
});

test.each(['もういません', 'もうおらんよ', 'もう帰りました'])(
  '%s: who was there has left',
  (text) => {
    expect(hintsOf(text)).toEqual(['goneByNow']);
  },
);

test.each([
  'いいえ終わってレシート出ました',
  'いいえ、会計は終わりましたレシートも渡しました',
  'レシート出ました',
  '会計は現金でやりました',
])('%s: it is over', (text) => {
  expect(hintsOf(text)).toEqual(['soldBefore']);
});

test.each([
  '会計中ではない',
  'いいえ会計中ではありません',
  '会計中ではないけど急いでる',
  '会計中ではないけど会計ができない',
  '会計中ではないけどカードは入れてない',
  '会計中ではないけど画面が止まってる',
  '会計中じゃないけど電源切っていい?',
  'いいえ、次の人待ってます',
  'してないよ',
  'ありません',
  'no, but we are in a hurry',
  '不是',
  '아니요',
  'いいえ、会計の前です',
  '金額は入ってる',
  '現金でもらいました',
  'カードがだめで現金でもらいました',
  'レシート出てないです',
  'いません',
])('%s tells of none', (text) => {
  expect(hintsOf(text)).toEqual([]);
});
