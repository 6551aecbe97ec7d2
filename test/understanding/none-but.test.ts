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
  '会計中じゃないけど金額入ったまま、電源切っていい?',
])('%s: something tells of one that is open', (text) => {
  expect(hintsOf(text)).toEqual(['noneButOpen']);
});

test.each([
  '会計中じゃないけど次の人打ち始めた',
  'いや、今打ってるとこ',
  '会計中ではないんやけど、もう一人の分やり始めてん',
  'いいえ、次のお客さんのカードを挿しました',
])('%s: the next one has begun', (text) => {
  expect(hintsOf(text)).toEqual(['noneButNext']);
});

test.each(['もういません', 'もうおらんよ', 'もう帰りました'])(
  '%s: who was there has left',
  (text) => {
    expect(hintsOf(text)).toEqual(['noneButOpen']);
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
  'いいえ、会計は終わりました',
  '会計中ではないけど急いでる',
  '会計中ではないけど会計ができない',
  '会計中ではないけどカードは入れてない',
  '会計中ではないけど画面が止まってる',
  '会計中じゃないけど電源切っていい?',
  'いいえ、次の人待ってます',
  'いいえ、会計の前です',
  '金額は入ってる',
  '現金でもらいました',
  'カードがだめで現金でもらいました',
  'レシート出てないです',
  'いません',
])('%s tells of none', (text) => {
  expect(hintsOf(text)).toEqual([]);
});
