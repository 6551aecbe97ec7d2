import { asksOfSomeoneElse } from '../../src/understanding/someone-else.ts';

test.each([
  '妻のほうのは?',
  'あとからきた人のも',
  'その前の人はどうなんやろ',
  '三番テーブルの方は?',
  '部長さんのは?',
  '田中さんのは?',
  '後ろに並んでた人のは?',
  '再発しました',
  '二回目です',
  'whatabouttheotherguest?',
])('%s: another may be open', (close) => {
  expect(asksOfSomeoneElse(close)).toBe(true);
});

test.each([
  '担当の方は?',
  'お客さんは?',
  'その人は帰りました',
  'さっきの人は?',
  'ありがとうさん',
  '更新の方は?',
  'お父さんにも伝えます',
  '娘がやります',
  '終わったの?',
])('%s: nobody is', (close) => {
  expect(asksOfSomeoneElse(close)).toBe(false);
});
