import { splitClauses } from '../../src/understanding/clauses.ts';
import { normalise } from '../../src/understanding/normalise.ts';

describe('several questions in one message are told apart', () => {
  test.each([
    ['いつから始まりますか?あとどのくらいかかりますか?', 2],
    ['期限はいつですか。それと充電は何%必要ですか', 2],
    ['更新のやり方と、期限を教えてください', 2],
    ['更新の期限と所要時間を教えて', 2],
    ['スキップできるのか、いつまでなのか知りたい', 2],
    ['いつからですか、どのくらいかかりますか', 2],
    ['期限教えて、あとやり方も', 2],
    ['更新は必須?\n何分かかる?\nWi-Fiいる?', 3],
    ['1.いつから 2.何分かかる', 2],
  ])('%s', (text, count) => {
    expect(splitClauses(normalise(text))).toHaveLength(count);
  });
});

test.each([
  'あと10分で開店なんですが更新できますか',
  '充電したあとに再起動すればいいですか',
  'エラーが出ました。どうすればいいですか',
  '8/19 8:00から、10〜20分ですか',
  'ちなみに電話番号は?',
])('one question stays one: %s', (text) => {
  expect(splitClauses(normalise(text))).toHaveLength(1);
});
