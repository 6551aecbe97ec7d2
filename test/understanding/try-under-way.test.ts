import { closeOf } from '../../src/understanding/close.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { isTryUnderWay } from '../../src/understanding/try-under-way.ts';

const isSaid = (text: string): boolean => isTryUnderWay(closeOf(foldSpelling(normalise(text))));

test.each([
  '今やってます',
  'やってるよ',
  'いまやりよる',
  '今やっとります',
  '通してるとこ',
  '今もう一回カード入れてもらってます',
  'いまお客さんにかざしてもらってます',
  '暗証番号入れてもらいました',
  '再決済中です',
  '今読み取り中',
  '押した',
  '確定押しました',
  '待ってる',
  '結果待ち',
  'やったけど出てこない',
  'もう一回やりましたけど何も出ません',
  '押したけどどうなったかわからん',
])('%s: what was allowed is under way or done', (text) => {
  expect(isSaid(text)).toBe(true);
});

test.each([
  '今からやります',
  'やってみます',
  'お客さん待ってる',
  '返事待ってます',
  '待ってください',
  '更新やってます',
  '更新ボタン押した',
  '充電してます',
  'やってません',
  '今日は会計してます',
  'やってるけど更新していい?',
  '押していい?',
  'どうやってるの',
])('%s: something else', (text) => {
  expect(isSaid(text)).toBe(false);
});
