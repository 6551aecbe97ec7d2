import { severalHints } from '../../src/understanding/several-stopped.ts';

test.each([
  '会計が2件途中で切れました',
  '2件とも途中で止まってます',
  'テーブル3と5の会計が続けて止まりました',
  '更新で止まったとき会計2つ通してた',
  'もう1件、前のお客さんのも途中で落ちてた',
  '3組続けて会計が途中で切れました',
  'Aさんの会計もBさんの会計も途中で落ちました',
  '会計が途中で止まって、次の会計も止まりました',
  'two payments were cut by the update',
  '更新的时候有两笔付款都断了',
  '결제 두 건이 중간에 멈췄어요',
])('%s: more than one', (text) => {
  expect(severalHints(text)).toContain('severalStopped');
});

test.each([
  '会計の途中で止まりました',
  '会計が2件途中で止まったらどうすればいいですか',
  '端末が2台止まってます',
  '2台とも更新中に止まりました',
  '2つの端末で会計が止まった',
  '2件の予約が入ってます',
  '2人で割り勘にして、途中で止まった',
  '会計待ちが2組いて更新で止まってます',
  '会計が同時に2件止まるんですか?',
  '履歴に同じ金額が2件あります',
  'if two payments are cut, what do I do',
  'two terminals stopped',
])('%s: one, or none', (text) => {
  expect(severalHints(text)).not.toContain('severalStopped');
});

test.each([
  '3200円のと5400円の',
  '1,280円と2,700円です',
  'もう一人も同じことになってます',
  'it also happened with another customer',
  '另一笔也卡住了',
  '다른 손님 것도 멈췄어요',
])('%s: two sales', (text) => {
  expect(severalHints(text)).toContain('twoSales');
});

test.each(['3200円です', '12時10分の2400円', '3200円のが失敗'])('%s: one sale', (text) => {
  expect(severalHints(text)).not.toContain('twoSales');
});
