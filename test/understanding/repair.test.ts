import { isSaidBefore, withoutRepair } from '../../src/understanding/repair.ts';

test.each([
  ['だから載ってないんだって', '載ってない。'],
  ['いや成功してますってば', '成功してます。'],
  ['処理中だって何度も言いましたよね', '処理中だ。'],
  ['履歴に無いと先ほど書いたんですけど', '履歴に無い。'],
  ['さっきも言ったけど出てません', '。出てません'],
])('%s is said once more, and is %s', (text, bare) => {
  expect(withoutRepair(text)).toBe(bare);
});

test.each([
  '履歴に無いです',
  'お客さんが引かれたって言ってます',
  '本人は払ったと言いました',
  '失敗って書いてある',
])('%s repeats nothing of its own', (text) => {
  expect(withoutRepair(text)).toBeNull();
  expect(isSaidBefore(text)).toBe(false);
});
