import { normalise } from '../../src/understanding/normalise.ts';
import { readPointing } from '../../src/understanding/terminal-words.ts';

test.each([
  ['レジ2の方は?', 2],
  ['レジ２です', 2],
  ['違う、レジ2の方です', 2],
  ['1台目', 1],
  ['二台目はまだです', 2],
  ['2番の端末です', 2],
  ['1号機はどうなってますか', 1],
  ['2番目のやつ', 2],
  ['ふたつ目の端末は?', 2],
  ['terminal 2', 2],
  ['the second one', 2],
  ['第二台呢？', 2],
  ['두 번째 단말기는요?', 2],
] as const)('%s points at number %d', (text, number) => {
  expect(readPointing(normalise(text))).toEqual({ kind: 'number', number });
});

test.each([
  ['もう1台は?', 'other'],
  ['もう一台の更新もしたい', 'other'],
  ['じゃあ、もう片方は?', 'other'],
  ['ほかの端末は?', 'other'],
  ['反対側のレジは?', 'other'],
  ['What about the other one?', 'other'],
  ['另一台呢?', 'other'],
  ['다른 단말기는요?', 'other'],
  ['両方', 'all'],
  ['2台とも見て', 'all'],
  ['全部の端末', 'all'],
  ['both of them', 'all'],
  ['둘 다 봐 주세요', 'all'],
  ['入口のやつ', 'named'],
  ['奥の端末です', 'named'],
  ['テラス側のレジは?', 'named'],
  ['the one at the entrance', 'named'],
  ['入口の方は?', 'perhaps'],
] as const)('%s points at %s', (text, kind) => {
  expect(readPointing(normalise(text))).toEqual({ kind });
});

test.each([
  'もう1台ほしいのですが',
  '端末をもう一台追加したい',
  'うちの端末は更新できてる?',
  'この端末は対象ですか',
  '充電は?',
  '充電の残りは18%です',
  '18%なんですけど更新できますか',
  'もう一回',
  '2回目です',
  '10分かかりますか',
  '更新とアプリの違いは?',
  '终端一直跳出更新画面怎么办',
  'i have number 25 percent left',
])('%s points at no terminal', (text) => {
  expect(readPointing(normalise(text))).toBeNull();
});
