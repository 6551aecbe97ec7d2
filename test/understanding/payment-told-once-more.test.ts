import { paymentToldIn } from '../../src/understanding/payment-told.ts';

test.each([
  ['まだ反映されてないっぽい', 'missing'],
  ['だから履歴に出てきてないって言いましたよね', 'missing'],
  ['1,980円ってあるけど右に何も書かれてない', 'unreadable'],
  ['結果の欄が空欄です', 'unreadable'],
  ['一件は成功で、もう一件は失敗です', 'unreadable'],
  ['処理中だって何度も書いたんですけど', 'pending'],
  ['だから成功って出てるって。でもお客さんは払えてないって', 'success'],
])('%s shows it as %s, and no failure', (text, shown) => {
  expect(paymentToldIn(text).shown).toBe(shown);
});

test.each([
  '失敗って言いましたよね',
  'だからお客さんは失敗だって言ってるんです',
  'お知らせに何も書いてない',
])('%s tells nothing of what the history shows', (text) => {
  expect(paymentToldIn(text).shown).toBeNull();
});
