import { deniesSale } from '../../src/understanding/denies-sale.ts';

test.each([
  'せやから会計ちゃうねん',
  '会計ちゃうわ更新の話や',
  '会計の途中だったわけではないです',
  'いや壊れた会計とかじゃなくて',
  '結果のわからない決済はないです',
  '決済エラーじゃなくて更新のエラー',
  '二重に会計なんてしてませんよ',
  '会計は全部ちゃんと終わってる',
  '支払いのことは聞いてません',
  '誰も払ってないよ',
  '途中でお会計してたわけではないです',
  'その時は決済をやってるとこちゃうねん',
])('%s denies that it is of a payment', (clause) => {
  expect(deniesSale(clause)).toBe(true);
});

test.each([
  '二重じゃない?',
  '決済の失敗じゃないですか',
  '会計できてない',
  '途中で会計してたんじゃないか',
  '会計してたわけじゃないかも',
  '支払いが終わってない',
  '会計が通ってない',
  '現金じゃなくてカード決済です',
  'お客さんは払ってないって言ってる',
])('%s denies nothing', (clause) => {
  expect(deniesSale(clause)).toBe(false);
});
