import { plainDayHints } from '../../src/understanding/plain-days.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => plainDayHints(foldSpelling(normalise(text)));

test.each([
  ['昨日は会計が混んで大変でした', 'ofTrade'],
  ['週末はレジが混んでて疲れました', 'ofTrade'],
  ['会計の締めをしてます', 'ofTrade'],
  ['いまレジ締め中です', 'ofTrade'],
  ['今日はカードの人少ない', 'ofTrade'],
  ['最近は現金のお客さんが多いです', 'ofTrade'],
  ['会計伝票が見つからない', 'notOfSale'],
  ['釣り銭が足りません', 'notOfSale'],
  ['客席の電気が落ちた', 'notOfSale'],
  ['厨房のエアコンが止まった', 'notOfSale'],
  ['決済代行会社はどこですか', 'notOfSale'],
  ['カード決済は更新中止まりますか', 'ifTheyCome'],
  ['更新の間は会計できないの?', 'ifTheyCome'],
  ['お会計の履歴が見たい', 'asksSales'],
])('%s: %s', (text, hint) => {
  expect(hintsOf(text)).toEqual([hint]);
});

test.each([
  '昨日は会計が混んで止まって大変でした',
  '会計の締めをしてたら固まりました',
  '会計の締めが合わない',
  '店の電気が落ちた',
  '客席の電気が落ちて会計が止まった',
  'レシートが見つからない',
  '会計が更新中に止まった',
  '決済が更新中に止まりました',
  'さっきの会計の履歴が見たい',
  '決済履歴を見たい',
  'カードの履歴に無い',
  '会計の人が多くて止まってます',
])('%s: no such thing', (text) => {
  expect(hintsOf(text)).toEqual([]);
});
