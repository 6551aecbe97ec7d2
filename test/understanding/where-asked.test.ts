import { loadContentAndReader } from '../../src/reader.ts';

const { read } = loadContentAndReader(process.cwd());
const readingOf = (text: string) => read(text, { expects: null, lastTopics: [] });
const LOOKED_FOR = /^payment\.|^app\.payment|^statement$/;

test.each([
  'どこに出てるかわからん',
  'どこを見ればいいですか',
  'どこで見るの?',
  'どこ見たらええの',
  'どこに表示されていますでしょうか',
  'どこにあるん',
  'どこやねん',
  'で、どこ?',
  'ドコに書いてある?',
  '場所が分かりません',
  '見方を教えてください',
  '確認する方法ありますか',
  '終わったかどうだかどこ見ればわかる',
  'どの画面で確認するんですか',
  'もう更新済みかどうかってどこ見ればわかる?',
  'where can I see it?',
  '在哪里看?',
  '어디서 봐요?',
])('who asks where to look, and names no payment, is asked for none: %s', (text) => {
  const { signs, topics } = readingOf(text);
  expect(signs).toContain('asksWhere');
  expect(topics.filter((topic) => LOOKED_FOR.test(topic))).toEqual([]);
});

test.each([
  ['決済履歴ってどこで見るんですか', 'payment.check_history'],
  ['さっきの決済が通ったかどこで確認できますか', 'payment.check_history'],
  ['お支払い通知書はどこで見られますか', 'statement'],
])('where a payment or a statement is named, it is what is looked for: %s', (text, topic) => {
  expect(readingOf(text).topics).toContain(topic);
});

test.each([
  'お支払い通知書はどこで見られますか',
  '電話番号はどこに書いてありますか',
  'どこに電話すればいいですか',
  'どこから始めればいいですか',
  '履歴のどこにも無い',
  'どこも悪くない',
])('something else than where to look: %s', (text) => {
  expect(readingOf(text).signs).not.toContain('asksWhere');
});
