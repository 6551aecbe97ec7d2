import { moneySigns } from '../../src/understanding/money-signs.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const signsIn = (text: string) => moneySigns(normalise(text));

test.each([
  'もう一回やったら通りました',
  'もう一度やったら成功しました',
  '2回目で成功しました',
  'やり直したらできました',
  '再決済できました、ありがとう',
  '今度は成功しました',
  'もっかいカード通したらいけました',
  'もう一回やったら通ったけどこれで大丈夫?',
  '通りました',
  '無事に決済できました!',
  '会計できました。ありがとうございました',
  '払えました',
  'The second try worked',
  'It went through this time',
  '这次成功了',
  '이번에는 됐어요',
])('%s tells of a second try that went through', (text) => {
  expect(signsIn(text)).toContain('retryWorked');
});

test.each([
  'もう一回やったけどまた落ちた',
  'もう一回やったらまた失敗した',
  'もう一回やったら通りましたか?',
  'もう一回やったら通りますか',
  'もう一回やったら通ったけど、最初のも成功になってる',
  'もう一回やったら通ったけど、お客さん2回引かれたって',
  'もう一回やったら通りました。履歴に2件あります',
  'もう一回やったら両方成功になってる',
  'やっぱり最初ので通ってました',
  '通ってました',
  '履歴では成功でした',
  'もう一回やったら処理中のまま',
  'もう一回やったら通ったみたい',
  '更新できました',
  'もう一回起動したらできました',
  '現金でもらいました',
  '別のカードで通りました',
  '決済できません',
  '通りませんでした',
])('%s does not', (text) => {
  expect(signsIn(text)).not.toContain('retryWorked');
});
