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
])('%s does not', (text) => {
  expect(paymentToldIn(text).shown).not.toBe('success');
});
