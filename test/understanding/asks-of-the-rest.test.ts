import { expect, test } from '@jest/globals';
import { severalSigns } from '../../src/understanding/asks-of-several.ts';
import { chargeSigns } from '../../src/understanding/charge-asks.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const signsIn = (text: string) => {
  const plain = normalise(text);
  return [...severalSigns(plain), ...chargeSigns(plain)];
};

test.each([
  ['残りの3台は今晩しめてからやるのでいいですか', 'asksRestLater'],
  ['あとの1台は明日の朝に回しても大丈夫?', 'asksRestLater'],
  ['1台だけやるとしたらどれがいい?', 'asksWhichFirst'],
  ['まず手をつけるならどの端末がいいですか', 'asksWhichFirst'],
  ['充電しながらレジ打っても平気?', 'asksPayCharging'],
  ['ケーブル挿しっぱなしで会計してもいいですか', 'asksPayCharging'],
  ['つなぎながらだったら25なくてもいいの?', 'asksPlugged'],
  ['今夜ひと晩挿しておけば大丈夫ですよね', 'asksKeepPlugged'],
  ['充電器に挿したまま帰っていいですか', 'asksKeepPlugged'],
  ['充電は夜しといたら大丈夫ですよね?', 'asksKeepPlugged'],
  ['明日の朝、電池の残りを教えて', 'asksToTellCharge'],
])('%s is heard as %s', (text, sign) => {
  expect(signsIn(text)).toContain(sign);
});

test.each([
  ['残りの2台は来週でもいい?', 'asksRestLater'],
  ['残りの充電は夜でも大丈夫?', 'asksRestLater'],
  ['充電しながら会計してたら途中で止まったけど大丈夫?', 'asksPayCharging'],
  ['充電しながら更新しても平気?', 'asksPayCharging'],
  ['さっき充電中に3000円切ったけど大丈夫?', 'asksPayCharging'],
])('%s is not heard as %s', (text, sign) => {
  expect(signsIn(text)).not.toContain(sign);
});
