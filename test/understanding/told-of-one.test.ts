import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { toldOfOneHints } from '../../src/understanding/told-of-one.ts';

const hints = (text: string) => toldOfOneHints(foldSpelling(normalise(text)));

test.each([
  'レジ2はカード中',
  '奥のはペイペイやってるとこ',
  '2番サイン待ちです',
  '座敷でお客さんがカード使ってます',
  'レジ横は暗証番号入れてもらってるから待って',
])('%s tells of a sale there', (text) => {
  expect(hints(text)).toContain('paysThere');
});

test.each(['レジ2は使用中', '座敷は接客中です', '2番は今無理', '奥のは忙しいから'])(
  '%s tells that it is in use',
  (text) => {
    expect(hints(text)).toContain('usedThere');
  },
);

test.each([
  'レジ2固まった',
  '奥のが止まっとる',
  '座敷フリーズ',
  '2番は読み取れないです',
  'レジ1エラー',
])('%s tells that it hangs', (text) => {
  expect(hints(text)).toContain('stopsThere');
});

test.each([
  'レジ2はあとで',
  '奥のはまた今度',
  '座敷は後回しにして',
  'レジ2もやろうかな。いややっぱりやめときます',
  'レジ2も同時にやってもらって…やっぱり待ちます',
  'レジ3はしまってあるんだけど',
  'レジ3は今日使わない',
  'レジ3以外',
])('%s puts it off', (text) => {
  expect(hints(text)).toContain('leftThere');
});

test.each([
  'レジ2も進める',
  'レジ2は充電中',
  'レジ2の更新が止まった',
  'レジ2は使えますか',
  'レジ2は会計終わった',
  'レジ2は今使ってない',
  '座敷は充電したのであとは更新だけ',
])('%s tells nothing of the kind', (text) => {
  expect(hints(text)).toEqual([]);
});
