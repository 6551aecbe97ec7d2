import { pressesAbroad } from '../../src/understanding/presses-abroad.ts';

test.each([
  'do I press it now?',
  'can I press it',
  'Should I tap update now? closing soon',
  'is it ok to press it now?',
  '现在可以按吗',
  '按下去可以吗',
  '지금 눌러도 돼요?',
  '버튼 눌러도 괜찮아요?',
])('%s asks whether it may be pressed', (text) => {
  expect(pressesAbroad(text)).toBe(true);
});

test.each([
  'can I press skip',
  'can I press it again',
  'can I press pay',
  'do I have to press it now',
  'can I press it? the customer is waiting',
  'do I press the power button',
  '可以按跳过吗',
  '现在可以刷吗',
  '나중에 눌러도 돼요?',
  '결제 눌러도 돼요?',
])('%s does not', (text) => {
  expect(pressesAbroad(text)).toBe(false);
});
