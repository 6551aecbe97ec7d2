import { paymentToldIn } from '../../src/understanding/payment-told.ts';

test.each([
  '成功になってる',
  'いや、成功してますって。さっき言いました',
  '成功って出てるって何度も書いたんですけど',
  'ちゃんと通ってますよ',
  '会計は通っていました',
  'だから成功だってば',
  '11:52の580円が成功になってました',
  '一番上のやつは成功です',
  '成功って出てるんだから解決ですよね',
  '無事成功でした',
  'さっきの会計成功になってました、もう大丈夫です',
  '履歴もっかい見たら成功に変わってた',
  'あ、成功に変わりました',
  'さっきまで処理中だったのが成功になりました',
  '履歴見直したら成功になっとった',
  'It says success',
  '显示成功了',
])('%s states that it went through', (text) => {
  expect(paymentToldIn(text).shown).toBe('success');
});

test.each([
  '成功じゃない',
  '通ってない',
  '通ってますか',
  'お客さんは成功したって言ってます',
  '一番上は成功じゃない',
  '580円が成功したかも',
  '成功したみたい',
  '成功なのかな?',
  '成功してない',
  'ちゃんと成功したか分からない',
  '成功したら大丈夫です',
  '成功に変わったらどうすればいい',
  '成功に変わってない',
  '成功から失敗に変わった',
  '成功に変わるまで待つ',
])('%s does not', (text) => {
  expect(paymentToldIn(text).shown).not.toBe('success');
});

// From pending to failed it may turn once more: no leave to take it again comes of it.
test.each(['履歴は失敗に変わってた', '失敗に変わりました', '履歴では処理中から失敗になってた'])(
  '%s states nothing',
  (text) => {
    expect(paymentToldIn(text)).toMatchObject({ history: null, shown: null });
  },
);
