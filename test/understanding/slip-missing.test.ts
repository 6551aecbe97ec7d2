import { isGuestsSlip } from '../../src/understanding/slip-missing.ts';

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
