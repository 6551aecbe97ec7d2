import type { Lesson } from '../../src/core/taught.ts';
import { mistakesIn, type ReadNow } from '../../src/teaching/check-lesson.ts';
import { content } from '../core/the-content.ts';
import { MORNING } from '../core/the-shop.ts';

const NOTHING: ReadNow = () => ({ topics: [], suggested: [] });
const IN_DOUBT: ReadNow = () => ({ topics: [], suggested: ['payment.retry'] });
const example = (line: string, topic = 'os.skip'): Lesson => ({
  kind: 'example',
  topic,
  lines: [line],
});
const card = (text: string, label = 'ロール紙のこと'): Lesson => ({
  kind: 'card',
  topic: 'own.1',
  lines: ['ロール紙がない'],
  card: { label, text, call: null },
});
const check = (lesson: Lesson, read = NOTHING) =>
  mistakesIn(lesson, content, read, MORNING).map(({ ja }) => ja);

test.each([
  example('いまは無理だから後で'),
  card('ロール紙は、専用窓口へお電話ください。'),
  card('あとに回せるのは{skipEnds, date, dayTime}までです。{floor}%以上の充電をお願いします。'),
])('%j can be taught', (lesson) => {
  expect(check(lesson)).toEqual([]);
});

test.each([
  [example('？？'), '文字のない例'],
  [example('番号は[カード番号]です'), '伏せ字'],
  [example('いつ', 'no.such'), '選ばれた話題はありません'],
  [{ kind: 'example', topic: 'os.skip', lines: [] } as const, '質問の例を1つ以上'],
  [example('あ'.repeat(201)), '200文字まで'],
  [card('8時からです。'), '直接書けません'],
  [card('２５％です。'), '直接書けません'],
  [card('二十分かかります。'), '直接書けません'],
  [card('{price}円です。'), '{price}という値はお知らせにありません'],
  [card('{skipEnds}までです。'), '{skipEnds, date, dayTime}のように'],
  [card('{floor, plural}です。'), '{ }の書き方'],
  [card(''), '答えの文を入れて'],
  [card('のちほど折り返します。'), '約束は書けません'],
  [card('はい。', 'とても長い名前のボタンはLINEに出せません'), '20文字まで'],
  [card('はい。', '8時のこと'), '数字や{ }は使えません'],
  [card('もう一度決済してください。'), '決済をやり直してよいか'],
  [card('決済が途中で切れたら、カードをもう一度かざしてください。'), '決済をやり直してよいか'],
  [card('更新は任意です。'), 'お知らせの内容と合いません'],
])('%j cannot, and the desk is told why', (lesson, because) => {
  expect(check(lesson).join('\n')).toContain(because);
});

test('what is heard as a payment in doubt is taught to nothing else', () => {
  expect(check(example('カードが通ったか不明'), IN_DOUBT).join()).toContain('決済の不安');
  expect(check(example('カードが通ったか不明', 'payment.retry'), IN_DOUBT)).toEqual([]);
});

test('every mistake is told at once', () => {
  const { lines: _lines, ...rest } = card('8時に折り返します。', '');
  expect(check({ ...rest, lines: [] } as const)).toHaveLength(4);
});
