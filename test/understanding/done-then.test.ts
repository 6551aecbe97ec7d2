import { normalise } from '../../src/understanding/normalise.ts';
import { foldClosely } from '../../src/understanding/spelling.ts';
import { turnOf } from '../../src/understanding/update-turns.ts';

const turn = (text: string) => turnOf(foldClosely(normalise(text)));

test.each([
  '昨日更新しました',
  '更新は昨日終わってる',
  '昨日の夜更新始めて今朝には終わってました',
  '今朝更新したら終わってた',
  '夜中に更新始まって朝終わってた',
  '夜中に勝手に更新されてました',
  '昨晩端末の更新やっておきました',
  '更新なら昨日全部終わりました',
  '火曜に更新終わってます',
])('was done then: %s', (text) => {
  expect(turn(text)).toBe('over');
});

test.each([
  '昨日アプリが更新しました',
  '昨日更新しましたか',
  '昨日更新したのにまた出る',
  '昨日更新して会計できない',
  'さっき更新しました',
  '昨日更新始めました',
  '昨日更新始まったけど止まってる',
  '更新は明日やります',
  '昨日更新できなかった',
  '昨日会計が終わりました',
  '昨日1台目更新しました',
])('was not, as far as that tells: %s', (text) => {
  expect(turn(text)).toBeNull();
});
