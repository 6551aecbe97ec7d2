import { expect, test } from '@jest/globals';
import { kanaPercentsToFigures } from '../../src/understanding/kana-number.ts';

test.each([
  ['はちじゅっぱーせんとです', '80です'],
  ['充電ろくじゅっパーセント', '充電60'],
  ['じゅっぷんまってます', 'じゅっぷんまってます'],
])('percents as they are spoken: %s', (text, begin) => {
  expect(kanaPercentsToFigures(text).replace(/パーセント|ぱーせんと/u, '')).toBe(begin);
});
