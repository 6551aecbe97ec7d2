import { normalise } from '../../src/understanding/normalise.ts';
import { shopSigns } from '../../src/understanding/shop-asks.ts';
import { withinIn } from '../../src/understanding/minutes-left.ts';

const signs = (text: string) => shopSigns(normalise(text));

test.each([
  '先週更新しましたけどまた必要ですか',
  'この前更新したばっかりなんだけど',
  '8月10日に更新したのにまたやるの?',
  '先月やったやつとは違うん',
  'この前の更新とは別?',
  'うち先月アップデートしたけど今回もやるんですか',
])('%s holds an earlier update against this one', (text) =>
  expect(signs(text)).toContain('asksAgainSo'),
);

test.each([
  '先週更新しました',
  '昨日会計したけどまた必要?',
  'この前再起動したばっかりなんだけど',
  '昨日1台更新したけど残りもやるの?',
  '昨日更新したのにまた画面が出る',
  '明日更新します',
])('%s does not', (text) => expect(signs(text)).not.toContain('asksAgainSo'));

test.each([
  ['40分くらいしか時間ないんだけど', 40],
  ['10分しか休憩ないんですけど', 10],
  ['15分しか空いてないけどできる?', 15],
  ['1時間あれば余裕ですか', 60],
  ['会計してから10分しかたってない', null],
  ['30分しか充電できない', null],
  ['1時間後に教えて', null],
])('%s leaves %s minutes', (text, minutes) => expect(withinIn(text, false)).toBe(minutes));
