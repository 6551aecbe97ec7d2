import { spelledOut } from '../../src/core/spelled-out.ts';
import { typedAnswer } from '../../src/core/typed-answer.ts';

test.each([
  ['pls tell b4 d updet', 'please tell before the update'],
  ['how 2 update', 'how to update'],
  ['can i skip 4 now', 'can i skip for now'],
  ['u hv phone no?', 'you have phone number?'],
  ['costumer already pay', 'customer already pay'],
  ['업뎃 어케 해요', '업데이트 어떻게 해요'],
  ['可以略過嗎', '可以跳过嗎'],
])('%s is %s', (typed, full) => {
  expect(spelledOut(typed)).toBe(full);
});

test.each([
  'I have 2 terminals',
  'at 4 today',
  "customer's till",
  'a.d. 2025',
  'u@example.com',
  '更新はいつ',
  '오케이 내일까지',
])('%s stays as it is', (typed) => {
  expect(spelledOut(typed)).toBe(typed);
});

test('an answer is one of its words however it is spelled', () => {
  expect(typedAnswer('i restrt it').isExactly(['i restart it'])).toBe(true);
  expect(typedAnswer('not connectd to d wify').isExactly(['connected to the wifi'])).toBe(false);
});
