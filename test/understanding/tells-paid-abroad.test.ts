import { tellsPaid } from '../../src/understanding/tells-paid.ts';
import { normalise } from '../../src/understanding/normalise.ts';

test.each([
  'not sure if the payment went through',
  "i can't tell whether it went through",
  'the app closed, no idea if the card was charged',
  "don't know if he has paid",
])('%s tells nothing of it', (text) => {
  expect(tellsPaid(normalise(text), 'en')).toBe(false);
});

test.each([
  'the payment went through i think',
  'not sure if it went through but the customer was charged',
  "i don't know if it went through, he got a receipt",
  'not sure if it was charged twice',
  'i know it was charged',
])('%s may tell that it is paid', (text) => {
  expect(tellsPaid(normalise(text), 'en')).toBe(true);
});

test('付款成功没有 is asked', () => {
  expect(tellsPaid(normalise('不知道那笔付款成功没有'), 'zh-Hans')).toBe(false);
  expect(tellsPaid(normalise('不知道为什么，付款成功了'), 'zh-Hans')).toBe(true);
});
