import { plainPastHints } from '../../src/understanding/plain-past.ts';

test.each([
  ['先月も同じことあって', 'sameThen'],
  ['そういえば先週にも似たようなことがありました', 'sameThen'],
  ['先月の決済履歴の見方', 'asksSales'],
  ['去年の履歴はどこで見れますか', 'asksSales'],
  ['前回の更新のとき会計中で困った', 'ofTrade'],
  ['カード会社から明細が届きました', 'notOfSale'],
  ['カード会社から先月の請求書が来ました', 'notOfSale'],
  ['レシート出てこないけど再印刷できる?', 'slipAgain'],
  ['控えが出なかったんですがもう一回印刷できますか', 'slipAgain'],
  ['領収書を再発行したいです', 'slipAgain'],
  ['お客さんの控えだけ刷り直せますか', 'slipAgain'],
  ["the receipt didn't print, can i reprint it?", 'slipAgain'],
  ['小票没打出来，可以重新打印吗', 'slipAgain'],
  ['영수증 다시 출력할 수 있나요?', 'slipAgain'],
])('%s: %s', (text, hint) => {
  expect(plainPastHints(text)).toEqual([hint]);
});

test.each([
  'レシート出てこない',
  'もう一回決済していい?',
  'レシートが出ないのでもう一回会計していい?',
  'さっきも同じことがあって',
  '今日の決済履歴の見方',
  '決済履歴の見方',
  '更新のとき会計中で困ってます',
  '前回の更新のとき会計中に止まった',
  'お客さんの明細に出てた',
  'カード会社の明細に載ってない',
  '先月も同じことがあって今も止まってる',
  'receipt did not print',
])('%s: none', (text) => {
  expect(plainPastHints(text)).toEqual([]);
});
