import { severalHints } from '../../src/understanding/several-stopped.ts';

test.each([
  '前の人は成功で次の人が途中で落ちた',
  '次のお客さんのカード中に落ちた',
  '次の会計も落ちた',
  '次の人のも止まってます',
  '隣の会計が途中で止まった',
  'さっきのは通ったけど次のが落ちてもうた',
  '次の方の決済中に更新が始まってしまいました',
  '別のお客様のお会計も途中で切れてしまいました',
  '後ろのお客さんのカードもフリーズしたっす',
  '二人目で固まりました',
  'もうひとりの会計も途切れた',
  '隣も',
  '次のお客さんのも同じです',
  "the next customer's card froze halfway",
  '下一位客人刷卡也卡住了',
  '다음 손님 결제가 멈췄어요',
])('%s: the sale of the next one has stopped', (text) => {
  expect(severalHints(text)).toContain('nextStopped');
});

test.each([
  '会計中に落ちた。次の人が待ってる',
  '次のお客さん来てるのに会計が止まった',
  '次のお客さんが待ってるのに止まってます',
  '隣のレジは動いてるのに、こっちの会計が止まった',
  '会計が止まって次の人の会計ができない',
  '次の人の会計も止まったらどうしよう',
  '次の人のは止まらなかった',
  '次の人も待ってます',
  '次のお客さんは落ち着いてました',
  '前の人の会計が止まった。次の人どうしよう',
  'payment stopped halfway and the next customer is waiting',
])('%s: that of the next one has not', (text) => {
  expect(severalHints(text)).not.toContain('nextStopped');
});
