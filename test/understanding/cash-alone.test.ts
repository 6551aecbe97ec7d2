import { cashAloneHints } from '../../src/understanding/cash-alone.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => cashAloneHints(foldSpelling(normalise(text)));

test.each([
  'カードかざす前にやめて現金にした',
  'カード通す前に現金に変えてもらいました',
  '最初っから現金やった',
  'はじめから現金払いでした',
  'もともと現金のお客さんです',
  'カード使わずに現金で払ってもらいました',
  'カードは通してないけど現金でもらいました',
  'カードは一回も通してないです、現金でもらいました',
  'お客さんがやっぱり現金でって言うから現金にした',
  'カード挿す前にお客さんが現金で払うって言うたから現金でもろた',
  'タッチする前に現金にしてもろた',
  '今のお客さんは現金でした',
])('%s: no card was run', (text) => {
  expect(hintsOf(text)).toEqual(['namesCash', 'saleInCash']);
});

test.each([
  'カード通してだめだったので現金でもらった',
  'カードかざしたけどやめて現金にした',
  'カードかざす前に止まったから現金にした',
  'カード挿したけど抜いて現金にした',
  'カードは通ってないけど現金でもらった',
  'カード通らんから現金にした',
  'やっぱり現金にした',
  'カード通す前に更新始まったから現金でもらった',
  'カード通したあとに現金でもらった',
  '最初はカードで現金にした',
  'お客さんがカードだめで現金でって言うから現金にした',
  'カード通してないけど現金でもらっていい?',
])('%s: a card may have been run, or it is asked', (text) => {
  expect(hintsOf(text)).not.toContain('saleInCash');
});

test.each([
  '現金で終わらせた',
  '現金で終わらしたけん電源切ってよか?',
  '現金で済ませたんで電源切っていい?',
  '現金払いに切り替えてもらいました',
  'カード限度額で現金になった',
  '結局現金でもらいました',
  '仕方ないので現金いただきました',
  'PayPayから現金に変えました',
  'やっぱり現金にしはった',
])('%s: it was begun in another way', (text) => {
  expect(hintsOf(text)).toContain('turnedToCash');
});

test.each([
  '現金でもらってもいいですか',
  '現金にしてもらったら電源切っていい?',
  '現金に変えましょうか',
  'うちは現金払いにしてます',
  '更新の間だけ現金に切り替えました',
  '現金のみの店です',
  '現金で終わりました',
  '現金の会計終わりました',
  '現金を数え終わった',
])('%s: nothing was turned to cash', (text) => {
  expect(hintsOf(text)).not.toContain('turnedToCash');
});

test.each(['今カードやってます', 'ペイペイで会計中', 'タッチしてもらってる'])(
  '%s: by what the terminal reads',
  (text) => {
    expect(hintsOf(text)).toEqual(['byCard']);
  },
);
