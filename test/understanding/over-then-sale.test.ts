import { overThenSaleHints } from '../../src/understanding/over-then-sale.ts';

test.each([
  '終わった!会計していい?',
  '完了って出た。患者さんの会計もういい?',
  '画面に完了って出てます お会計いいですか',
  'いつもの画面に戻った カード通していい?',
  '更新おわったのでお客さん通していいですか',
  'やっと終わった!お会計はじめていいですか',
])('%s asks for the next sale, behind an end that is of none', (text) => {
  expect(overThenSaleHints(text)).toEqual(['overThenSale']);
});

test.each([
  '会計終わった。もう一回会計していい?',
  '決済完了って出た。会計していい?',
  '終わったら会計していい?',
  '終わった。さっきのカード通した分、会計できますか',
  '更新が終わったけど会計が途中で止まった。やり直していい?',
])('%s may be of a sale that was begun', (text) => {
  expect(overThenSaleHints(text)).toEqual([]);
});
