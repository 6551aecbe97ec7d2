import { cutGraphemes, cutUnits } from '../../src/line/limits-text.ts';

const family = '👨‍👩‍👧‍👦';

test.each([
  ['あいう', 3, 'あいう'],
  ['あいうえ', 3, 'あい…'],
  [family.repeat(3), 2, `${family}…`],
])('%s cut to %i characters is %s', (whole, most, cut) => {
  expect(cutGraphemes(whole, most)).toBe(cut);
});

test('a cut in UTF-16 units never halves a character', () => {
  expect(cutUnits('あ🍎い', 3)).toBe('あ…');
  expect(cutUnits('あ🍎い', 4)).toBe('あ🍎い');
});

test('one character with a thousand marks is cut too', () => {
  expect(cutGraphemes(`a${'\u0301'.repeat(1000)}`, 20)).toBe('…');
});
