import { normalise } from '../../src/understanding/normalise.ts';
import { isCutWithPower } from '../../src/understanding/power-cut-sale.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isSaid = (text: string): boolean => isCutWithPower(foldSpelling(normalise(text)));

test.each([
  '停電した、さっきまで会計してた',
  'さっき停電した。それまで決済してました',
  '会計しとったけど停電なった',
  '停電、お客さんいた',
  'ブレーカーが落ちた。レジ打ってた',
  'お客さんが払ってるときに停電',
])('%s tells of a sale under way', (text) => {
  expect(isSaid(text)).toBe(true);
});

test.each([
  '停電しました',
  '停電したけどお客さんいなかった',
  '停電したけど会計はしてない',
  '停電の前に会計は終わってた',
  '会計してるときに停電したらどうなる',
  'ブレーカー落ちたら会計中でも大丈夫?',
  'さっきまで会計してた',
])('%s tells of none', (text) => {
  expect(isSaid(text)).toBe(false);
});
