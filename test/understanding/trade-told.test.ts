import { closeOf } from '../../src/understanding/close.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { takesCash, tellsTrade } from '../../src/understanding/trade-told.ts';

const close = (text: string) => closeOf(foldSpelling(normalise(text)));

test.each([
  'お客さんが並んでるから現金でもらってる',
  '列できてるので現金で受けてます',
  'お客さんには現金で払ってもらってます',
  '前のお客さんは現金でもらった',
  '前の方は現金で頂きました',
  '他のお客さんからは現金でもらってる',
  '残りの人は現金で受けてます',
])('%s: customers pay in cash', (text) => {
  expect(tellsTrade(close(text))).toBe(true);
  expect(takesCash(close(text))).toBe(true);
});

test.each([
  '今日は現金だけでやってます',
  'いまは現金のみでやってます',
  '混んでるんで現金で対応中です',
  '前のお客さんの会計終わった',
  '前の人の会計済んだ',
  '前のお客さん終わった',
])('%s: how sales go', (text) => {
  expect(tellsTrade(close(text))).toBe(true);
  expect(takesCash(close(text))).toBe(false);
});

test.each([
  'カード通らなかったから現金でもらった',
  '止まったから現金でもらってる',
  'カード払ったのに現金でももらってる',
  '現金でもカードでももらってる',
  'カードと現金両方もらった',
  '前のお客さんの会計終わったら更新します',
  '前のお客さんの会計終わってない',
  '前のお客さんの会計止まった',
  '前のお客さんは現金でもらっていい?',
  '他のお客さんは現金でもらってるけど一人カードで止まった',
])('%s: more is told, or asked', (text) => {
  expect(tellsTrade(close(text))).toBe(false);
});
