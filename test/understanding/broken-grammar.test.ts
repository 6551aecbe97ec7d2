import { inPlainGrammar } from '../../src/understanding/broken-grammar.ts';

test.each([
  ['it not turn on', 'it does not turn on'],
  ['history say success', 'history says success'],
  ['how turn off', 'how to turn off'],
  ['i got mail what i do', 'i got mail what should i do'],
  ['i press it', 'i pressed it'],
  ['he not paid', 'he has not paid'],
  ['30 now', '30'],
  ['now on. history says success', 'history says success'],
])('%s is read as %s', (written, plain) => {
  expect(inPlainGrammar(written, 'en')).toBe(plain);
});

test.each([
  'the customer says he paid',
  'my card is not working',
  'terminal not work after customer tap',
  'history shows nothing',
  'how do i turn it off',
  'can you say me how',
  '30 minutes now',
])('%s stays', (written) => {
  expect(inPlainGrammar(written, 'en')).toBe(written);
});

test('Chinese and Korean, too', () => {
  expect(inPlainGrammar('30了', 'zh-Hans')).toBe('30');
  expect(inPlainGrammar('没有小票', 'zh-Hans')).toBe('小票没有出来');
  expect(inPlainGrammar('카드 단말기가 안 돼요', 'ko')).toBe('카드 단말기가 안 됩니다');
  expect(inPlainGrammar('更新していい?', 'ja')).toBe('更新していい?');
});
