import type { Sign } from '../../src/core/sign.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { planSigns } from '../../src/understanding/update-plans.ts';
import { pressedSigns } from '../../src/understanding/update-pressed.ts';

const signsIn = (text: string): readonly Sign[] => {
  const plain = normalise(text);
  return [...planSigns(plain), ...pressedSigns(plain)];
};

test.each([
  'もう更新したんですが',
  '更新もう昨日やりましたけど',
  'うちは更新済みです',
  'おととい更新したはずです',
  '店長がもう更新したらしいです',
  '更新、してありますけど',
  'もうアプデした',
  'うちはもうとっくに更新したっちゃ',
  '更新もう終わっちゃってるんだけど',
  '2台とも昨日更新しました',
  'アプデ済ませたのにまたお知らせ来ました',
  '更新はもうやったので通知はいりません',
  '端末のほうは更新終わったよ',
])('「%s」 was done before', (text) => {
  expect(signsIn(text)).toContain('updatedBefore');
  expect(signsIn(text)).not.toContain('updating');
});

test.each([
  '昨日のうちにやっておきました',
  '昨日の夜やりました',
  'バイトの子が昨日やってくれました',
])('「%s」 was done then', (text) => {
  expect(signsIn(text)).toContain('doneThen');
});

test.each([
  '更新は20日にやります',
  '20日に更新してもらいます',
  'もう更新した?',
  'もう更新していいですか',
  '昨日更新しませんでした',
  '昨日更新しようとした',
  'もう更新したけど何すればいい',
  '昨日更新したのに決済できない',
  '昨日の会計はもう済みました',
  '昨日のうちに充電しておきました',
  '昨日電源を切りました',
  '更新中です',
])('「%s」 tells of no update that was done before', (text) => {
  const signs = signsIn(text);
  expect(signs).not.toContain('updatedBefore');
  expect(signs).not.toContain('doneThen');
});

test.each(['もう更新してしまったんだけど', 'もう更新してる'])('「%s」 may run still', (text) => {
  expect(signsIn(text)).toContain('updating');
});
