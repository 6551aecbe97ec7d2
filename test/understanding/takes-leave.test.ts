import { takesLeave } from '../../src/understanding/takes-leave.ts';

test.each([
  'いまから打ちます',
  '今から打つね',
  'レジやります',
  'これからレジやりますね',
  '今やってるところです',
  'いまやっとる',
])('%s: what was allowed is done now', (text) => {
  expect(takesLeave(text)).toBe(true);
});

test.each([
  '今やってるところが多い',
  '更新今やってます',
  'まだやってる',
  'レジ締めやりました',
  '打つ手がない',
])('%s: something else', (text) => {
  expect(takesLeave(text)).toBe(false);
});
