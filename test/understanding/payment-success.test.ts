import { paymentToldIn } from '../../src/understanding/payment-told.ts';

test.each([
  '成功になってる',
  '無事成功でした',
  'さっきの会計成功になってました、もう大丈夫です',
  'It says success',
  '显示成功了',
])('%s states that it went through', (text) => {
  expect(paymentToldIn(text).shown).toBe('success');
});

test.each([
  '成功じゃない',
  '成功したみたい',
  '成功なのかな?',
  '成功してない',
  'ちゃんと成功したか分からない',
  '成功したら大丈夫です',
])('%s does not', (text) => {
  expect(paymentToldIn(text).shown).not.toBe('success');
});
