import { midSaleSigns } from '../../src/understanding/mid-sale.ts';
import { normalise } from '../../src/understanding/normalise.ts';

test.each([
  '会計中だけど始めていい?',
  '決済中やけどWi-Fiつながってる',
  'お会計の途中ですが、更新を始めても大丈夫ですか',
  '会計途中なんやけど更新押してもええ?',
  'レジ打ってるんだけど更新していい?',
  'カード差したままだけど50%',
  'お客さんのカード差しっぱなしなんだけど進めていい?',
  'カードが挿さったままだけど50%',
  'いま会計中です',
])('%s: a sale is under way', (text) => {
  expect(midSaleSigns(normalise(text))).toEqual(['midSale']);
});

test.each([
  '会計中は更新できますか',
  '会計中でも更新できますか',
  '決済中だったらどうする',
  '会計中じゃないけど始めていい?',
  '会計が終わったので始めました',
  '毎日決済してるけど更新いる?',
  '1台目で会計してるけど2台目始めていい?',
  '隣のレジで会計してるけど始めていい?',
  '現金の会計中だけど始めていい?',
  'SIMカード差したまま更新していい?',
  '充電器差したままだけど始めていい?',
])('%s: none, or of another', (text) => {
  expect(midSaleSigns(normalise(text))).toEqual([]);
});
