import { severalHints } from '../../src/understanding/several-stopped.ts';

test.each([
  'カウンターも落ちた',
  'カウンターでも切れた',
  '止まったの2件やねん',
  '3人分止まった',
  'どっちも止まってる',
  '2人目も固まった',
  '奥さんのカードも固まった',
  'again with another customer',
  '旁边那台也一样',
  '또 한 건 있어요',
  'もう一人おる',
  '両方です',
  '2台とも',
  'もう一台もあかん',
  'カウンターのほうも',
  '2回あった',
])('%s: another one too', (text) => {
  expect(severalHints(text)).toContain('twoSales');
});

test.each([
  'アプリも落ちた',
  '決済画面も閉じました',
  'ブレーカーも落ちた',
  '電気も消えた',
  '押しても止まってる',
  'カードも切れてます',
  '会計も止まった',
  '2人で来て会計中に止まった',
  'カウンターも落ちたらどうする',
  'カウンターも待ってます',
  'can I try again with the same customer',
  '旁边的客人也在等',
  'もう一人来ます',
  '2台とも更新済みです',
  '2台とも更新中',
  'スマホのほうも',
  '履歴のほうも',
  '両方見てます',
])('%s: none', (text) => {
  expect(severalHints(text)).not.toContain('twoSales');
});
