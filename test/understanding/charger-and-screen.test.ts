import { hintsIn } from '../../src/understanding/hints.ts';

describe('what the charger, its lamp and the screen do', () => {
  test.each([
    'オレンジになった',
    '緑に変わりました',
    'ランプ点滅してる',
    '充電中って出てる',
    'ケーブル替えたら光った',
    '赤いランプがつきました',
  ])('%s: a lamp', (text) => expect(hintsIn(text)).toContain('lampTold'));
  test.each(['画面が赤くなって止まった', '充電はしてる', '緑のカードで払った', 'ランプがつかない'])(
    '%s: no lamp that is lit',
    (text) => expect(hintsIn(text)).not.toContain('lampTold'),
  );

  test.each(['挿したけどランプつかん', '充電器につないだのに光らない', '挿しても反応しない'])(
    '%s: it does not charge',
    (text) => expect(hintsIn(text)).toContain('chargesNot'),
  );
  test.each(['挿したら光った', 'カード挿したらエラー', '充電器ない'])(
    '%s: nothing of that',
    (text) => expect(hintsIn(text)).not.toContain('chargesNot'),
  );

  test.each(['ロゴが出た', 'メーカーのロゴ出てる', '起動画面が出てきました', 'いま切ってる'])(
    '%s: it comes up, or goes off',
    (text) => expect(hintsIn(text)).toContain('startsUp'),
  );
  test.each([
    'ロゴが出ない',
    'ロゴが出たまま動かない',
    'ロゴ出てからカード通した',
    'カード切ってる',
  ])('%s: it does not', (text) => expect(hintsIn(text)).not.toContain('startsUp'));
});
