import { amidTroubleHints } from '../../src/understanding/amid-trouble.ts';
import { withoutSpaces } from '../../src/understanding/spaces.ts';
import { brokeThere } from '../../src/understanding/sale-on-other.ts';

test.each([
  'お会計しておりました',
  'さきほどお会計してました',
  'レジ打ってました',
  'レジうってた',
  '会計しとった',
])('%s: it was at a sale', (text) => {
  expect(amidTroubleHints(text)).toContain('wasAtSale');
});

test.each(['お会計です', 'いまレジしてます', 'レジ打っとる'])('%s: it is at one', (text) => {
  expect(amidTroubleHints(text)).toContain('atSale');
});

test.each([
  'カードかえしたで',
  'かーどかえした',
  'カードぬいてもらいました',
  'card returned to customer',
])('%s: the customer has the card again', (text) => {
  expect(amidTroubleHints(text)).toContain('cardBack');
});

test.each([
  '会計しました',
  '会計してたら終わりました',
  'レジ打てません',
  '会計の締めをしてます',
  'カードかえしたい',
])('%s: nothing of the kind', (text) => {
  const hints = amidTroubleHints(text);
  expect(hints.filter((one) => one !== 'customerAway')).toEqual([]);
});

test.each([
  'もう片方で会計したらエラー',
  '2台目で決済したらエラーが出ました',
  '隣のレジで決済したら止まった',
  '別の端末の決済が通らない',
  'もう一台でカードが通りません',
])('%s: it failed there', (text) => {
  expect(brokeThere(withoutSpaces(text))).toBe(true);
});

test.each([
  'もう一台で会計できますか',
  '隣のレジで決済したらエラーになりますか',
  'もう一台の会計が止まったら',
  '隣で会計した',
])('%s: nothing failed there', (text) => {
  expect(brokeThere(withoutSpaces(text))).toBe(false);
});
