import { paymentToldIn } from '../../src/understanding/payment-told.ts';

/** The terminal's history, by what a merchant calls it. */
test.each([
  ['支払い履歴見たら失敗って出てた', 'failed'],
  ['お支払い履歴には失敗と出ています', 'failed'],
  ['端末の履歴です。失敗です', 'failed'],
  ['支払い履歴に載ってない', 'missing'],
  ['今のお客さんの分は履歴にないよ、だって通してないもん', 'missing'],
  ['今見たら成功になってた', 'success'],
  ['もう一回見たら成功でした', 'success'],
])('%s: the history shows %s', (text, history) => {
  expect(paymentToldIn(text).history).toBe(history);
});

test.each(['見れた。今の分ない', 'さっきの会計ない'])('%s: it is not listed', (text) => {
  expect(paymentToldIn(text).shown).toBe('missing');
});

test.each([
  'お客さんの支払い履歴見たら失敗って出てた',
  'PayPayの支払い履歴見たら失敗って出てた',
  'スマホの支払い履歴は失敗',
  'PayPayの履歴です。失敗です',
  'お客さんの端末の履歴です。失敗です',
  '端末の履歴じゃないです。失敗です',
  '履歴失敗です、だって通ったし',
  '見れた。失敗です',
  'お客さんのアプリ見たら成功になってた',
  '今の会計ないと困る',
])('%s tells nothing of our history', (text) => {
  const { history, shown } = paymentToldIn(text);
  expect([history, shown]).toEqual([null, null]);
});
