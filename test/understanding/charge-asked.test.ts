import { isShownReading, readChargeAsked } from '../../src/understanding/charge-asked.ts';
import { normalise } from '../../src/understanding/normalise.ts';

test.each([
  ['50あれば大丈夫?', 50],
  ['26しかないけどいける?', 26],
  ['やっぱり15しかないけど大丈夫ですか', 15],
  ['今３０なんやけど足りるかな', 30],
  ['8%でもいい?', 8],
  ['半分なら?', 50],
  ['3割あれば足ります?', 30],
  ['満タンだけどいい?', 100],
  ['にじゅうごあれば大丈夫?', 25],
])('%s asks whether %i will do', (text, percent) => {
  expect(readChargeAsked(normalise(text))).toEqual({ kind: 'percent', percent });
});

test.each([
  '26日でいい?',
  '8月25日でもいい?',
  '8/25でもいい?',
  '50円でもいける?',
  '50台あるけど大丈夫?',
  '10分で足りる?',
  '10時でいい?',
  '30個あれば足りる?',
  '2でいい?',
  '50あるから大丈夫です',
  '50になったら教えて',
])('%s asks it of no charge', (text) => {
  expect(readChargeAsked(normalise(text))).toBeNull();
});

test.each([
  ['いま電源入れたら80って出てる', true],
  ['45%と表示されてます', true],
  ['エラー80って出てる', false],
  ['更新80%って出てる', false],
  ['12:30って出てる', false],
  ['80って出てる?', false],
])('%s shows a level: %s', (text, isOne) => {
  expect(isShownReading(text)).toBe(isOne);
});
