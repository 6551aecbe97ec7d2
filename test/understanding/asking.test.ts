import { loadContentAndReader } from '../../src/reader.ts';

const { read } = loadContentAndReader(process.cwd());
const heardIn = (text: string) => read(text, { expects: null, lastTopics: [] });

test.each([
  ['もう年やし店畳むねん。それでもせなあかん?', ['update.required']],
  ['更新できたと思うんやけど、自信ないねん。見てもらえる?', ['fleet.status']],
  ['山の上で電波が弱いんです。どれくらいかかりますか', ['update.duration']],
])('%s: what is asked outright is answered, and not why', (text, topics) => {
  expect(heardIn(text).topics).toEqual(topics);
});

test.each([
  'うちの端末エラーで止まってます。これって電池のせいですか?',
  '充電が20%でエラーになりました。どれくらい充電すればいいですか?',
])('%s: trouble is heard, be it only told', (text) => {
  expect(heardIn(text).topics).toContain('update.error');
});

test('names of things are asked, though no mark is behind them', () => {
  const { topics } = heardIn('期限いつ?あと所要時間と、電話の番号も');
  expect(topics).toEqual(['os.deadline', 'update.duration', 'hotline']);
});

test.each([
  '息子がやります。それでいいですか',
  '直売所です。機械の入れ替えがあるちゅうのは本当ですか',
])('%s: a clause weakly heard, and not borne out by the whole, becomes a choice', (text) => {
  const { topics, suggested } = heardIn(text);
  expect(topics).toEqual([]);
  expect(suggested.length).toBeGreaterThan(0);
});

test.each([
  ['1万円の会計が途中で切れた。お客さん帰っちゃった。入金されてる?', false],
  ['会計が途中で切れました。手数料っていくら?', false],
  ['会計が途中で切れました。あと手数料っていくら?', true],
])('%s: what is asked in passing is of the payment, unless it begins anew', (text, isOther) => {
  const { topics } = heardIn(text);
  expect(topics).toContain('app.payment_interrupted');
  expect(topics.includes('oos')).toBe(isOther);
});
