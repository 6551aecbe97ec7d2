import { tellsBusyHour } from '../../src/understanding/busy-hour.ts';

test.each([
  '昼の会計が落ち着いたら更新します',
  'お会計が一段落したらやります',
  '常連さんのお会計が済むまで待ちます',
  '会計の列が途切れません',
  'ただいまお客様対応中です',
])('%s: the update waits', (close) => {
  expect(tellsBusyHour(close)).toBe(true);
});

test.each([
  '会計が途切れました',
  '会計が終わるまで待ってたら固まった',
  'お客様対応中に止まりました',
  '会計が終わらない',
])('%s: that is not told', (close) => {
  expect(tellsBusyHour(close)).toBe(false);
});
