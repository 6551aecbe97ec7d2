import { isGuestsSlip, tellsSlipMissing } from '../../src/understanding/slip-missing.ts';

test.each([
  'お客さんのレシートが出てない',
  'お客様のレシートが印刷されません',
  'お客さんに渡す控えが出ないんです',
  '領収書が出てこない、カード払いの',
  'レシートが途中までしか出ない',
  'さっきの伝票が出てこーへん',
  'カード会計したのに控えが出てきません',
])('%s: a sale whose slip has not come', (close) => {
  expect(isGuestsSlip(close)).toBe(true);
});

test.each([
  'レシートが出ない',
  'レシートに店名が出ない',
  'お客さんのレシートの紙が出ない',
  'お客さんの領収書の宛名が印字されない',
  'お客さんのレシートは出た',
  '昨日のお客さんのレシートが出ない',
  'お客様の控えは出ますか',
])('%s: none, or of the printer', (close) => {
  expect(isGuestsSlip(close)).toBe(false);
});

test.each([
  'エラー出た。伝票出てこない',
  '充電は40%、レシート出なかった',
  'レシートが発行されておりません',
  '控えが出力されない',
  'no receipt came out',
  '小票没出来',
  '배터리 40%, 영수증 안 나왔어요',
])('%s: a slip that has not come, beside anything', (text) => {
  expect(tellsSlipMissing(text)).toBe(true);
});

test.each([
  'レシートは出ました',
  'レシートが出なかったらどうする',
  'レシートが出ないことはありますか',
  'レシートの紙が出ない',
  'レシートに店名が出ない',
  'if no receipt came out, what then',
])('%s: none is told of', (text) => {
  expect(tellsSlipMissing(text)).toBe(false);
});
