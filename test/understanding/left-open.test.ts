import { loadContentAndReader } from '../../src/reader.ts';

const { read } = loadContentAndReader(process.cwd());
const heardIn = (text: string) => read(text, { expects: null, lastTopics: [] });

test.each([
  ['有線ペイの更新で使うのは無線ですか', false],
  ['有線の人が来て入れてくれた端末', false],
  ['有線LANでもいいですか', true],
  ['無線じゃなくて有線でつないでます', true],
  ['Wi-Fiと有線どっちがいい?', true],
])('%s: our own name is no cable', (text, isWired) => {
  expect(heardIn(text).signs.includes('ofWired')).toBe(isWired);
});
