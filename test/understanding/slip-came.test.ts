import { foldSpelling } from '../../src/understanding/spelling.ts';
import { hasSlipCome } from '../../src/understanding/slip-came.ts';

test.each([
  'その会計はレシート出てます',
  '控えは出たんですけど',
  'レシート出てきた',
  'スキップ押したらレシート出てきました',
  '押した。レシート出てきた',
  'あ、レシート出た。大丈夫だった',
  'レシート印刷されました、よかった',
])('%s: the slip has come, and no more is told', (text) => {
  expect(hasSlipCome(foldSpelling(text))).toBe(true);
});

test.each([
  'レシート出てこない',
  'レシートは出ましたか',
  '別の会計のレシートが出てきた',
  'もう一回通したらレシート出てきた',
  'レシートに失敗って出てきた',
])('%s: something else', (text) => {
  expect(hasSlipCome(foldSpelling(text))).toBe(false);
});
