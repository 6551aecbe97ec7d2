import { normalise } from '../../src/understanding/normalise.ts';
import { foldClosely } from '../../src/understanding/spelling.ts';
import { updateSigns } from '../../src/understanding/update-running.ts';
import { turnOf } from '../../src/understanding/update-turns.ts';

const turn = (text: string) => turnOf(foldClosely(normalise(text)));

test.each([
  '更新が始まって、もう終わりました',
  '更新が始まってすぐ終わりました',
  '朝更新が勝手に始まって、さっき終わった',
  '更新始まったけどもう終わってます',
  '更新が急に始まったけど、無事に終わりました',
  'アプデ始まっちゃったけど終わった',
])('is over: %s', (text) => {
  expect(turn(text)).toBe('over');
  expect(updateSigns(normalise(text))).not.toContain('updating');
});

test.each([
  '終わったと思ったらまた始まった',
  '更新終わったと思ったらまた始まりました',
  '更新が終わったのにまた更新が始まった',
  '更新完了したけど、また更新中になった',
  '終わったかと思いきや、また走り出した',
])('runs once more: %s', (text) => {
  expect(turn(text)).toBe('runs');
  expect(updateSigns(normalise(text))).toContain('updating');
  expect(updateSigns(normalise(text))).not.toContain('updateOver');
});

test.each([
  '更新が始まって、まだ終わりません',
  '更新が始まって会計終わりました',
  '勝手に更新が始まって、1台目は終わりました',
  'タッチしたら更新始まってもう終わった',
  '更新が終わったらまた始まりますか?',
  '更新が終わりました',
  '更新が始まりました',
  '休憩が終わってまた営業始めました',
  '更新が始まったら何分で終わる?',
  '更新が始まったけど終わったかわからない',
])('tells neither: %s', (text) => {
  expect(turn(text)).toBeNull();
});
