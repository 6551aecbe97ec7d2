import { normalise } from '../../src/understanding/normalise.ts';
import { isOutcomeUnknown } from '../../src/understanding/outcome-unknown.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isHeard = (text: string) => isOutcomeUnknown(foldSpelling(normalise(text)));

test.each([
  '払えたかどうかわからないです',
  '通ったかわからない',
  'お金引かれたか分からんのです',
  '決済できてるのか不明',
  '成立したかどうか判断つかない',
  'えっと、お客さんのカード通ったのかわからへんねん',
])('%s', (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  'わからないです',
  '更新できたかわからない',
  '履歴の見方がわからない',
  '失敗かどうかわからない',
  '通ったかわからないけど更新したい',
  '通りました',
])('%s is another thing', (text) => {
  expect(isHeard(text)).toBe(false);
});
