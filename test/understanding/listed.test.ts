import { listed } from '../../src/understanding/listed.ts';

const THREE = '更新はいつ\n何分?\nスキップできる';

test.each([
  '①更新はいつ ②何分 ③スキップできる',
  '①更新はいつ②何分③スキップできる',
  '❶更新はいつ　❷何分　❸スキップできる',
  '⑴更新はいつ⑵何分⑶スキップできる',
  '(1)更新はいつ(2)何分(3)スキップできる',
  '（１） 更新はいつ\n（２） 何分\n（３） スキップできる',
  '1.更新はいつ 2.何分 3.スキップできる',
  '１）更新はいつ　２）何分　３）スキップできる',
  '1 更新はいつ\n2 何分\n3 スキップできる',
  '一、更新はいつ 二、何分 三、スキップできる',
  '・更新はいつ\n・何分\n・スキップできる',
  '- 更新はいつ\n- 何分\n- スキップできる',
  '● 更新はいつ\n● 何分\n● スキップできる',
])('each thing counted stands on a line of its own: %j', (text) => {
  expect(listed(text)).toBe(THREE);
});

test('what is said before the first stays', () => {
  expect(listed('質問です。①更新はいつ ②何分')).toBe('質問です。\n更新はいつ\n何分?');
});

test.each([
  '①と②どっちを押す?',
  '①を押したら②の画面になりました',
  '手順③で止まりました',
  '③から始めて①に戻った',
  '8:30に開店、2.5時間かかる',
  '8月19日 2時 10分',
  '充電18%・エラー・更新',
  '更新はいつ\n何分',
])('what counts nothing stays as typed: %s', (text) => {
  expect(listed(text)).toBe(text);
});
