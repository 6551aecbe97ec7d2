import { isCardAsWell } from '../../src/understanding/card-as-well.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isIn = (text: string) => isCardAsWell(foldSpelling(normalise(text)));

test.each([
  'カードもやっちゃった',
  'でもカードもやってしまいました',
  '実はクレカのほうも通ってました',
  'そのあとカードも切りました',
  'カードも切っちゃったんですけど大丈夫?',
  '端末でもやってしもた',
  'PayPayも引かれてるみたい',
  'カードでも払ってもらいました',
  'QRも成功してた',
  'i also ran the card',
  'the card went through too',
  '卡也刷了',
  '카드도 긁었어요',
])('%s', (text) => {
  expect(isIn(text)).toBe(true);
});

test.each([
  'カードは通りませんでした',
  'カードは切ってないです',
  'カードもやったほうがいい?',
  'カードも切っていい?',
  'カード通したけど止まったので現金もらいました',
  '端末は充電しました',
  '端末の更新もやった',
  'カードを切ったら止まった',
  'should i also charge the card?',
  '卡没刷',
])('not %s', (text) => {
  expect(isIn(text)).toBe(false);
});
