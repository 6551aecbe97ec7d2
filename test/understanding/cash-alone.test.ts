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
  expect(hintsOf(text)).toEqual(['saleInCash']);
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
  expect(hintsOf(text)).toEqual([]);
});
