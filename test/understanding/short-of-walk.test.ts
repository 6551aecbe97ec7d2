import { hintsIn } from '../../src/understanding/hints.ts';

describe('short words in the midst of a walk', () => {
  test.each([
    'まだ',
    'まだです。',
    'いや、まだやってない',
    'まだまだやわ',
    'もうちょっとかかりそう',
    'あと少しです',
    'まだ充電中',
    '今やってます',
    'いまやっとる',
    '入れ直してる最中です',
    'ほな30分ぐらい置いとくわ',
    '挿したまま待ちます',
    '待ってます',
    'いまから切ります',
    '充電器取ってきます',
  ])('%s: it is still waited for', (text) => expect(hintsIn(text)).toContain('stillAtIt'));

  test.each([
    'まだ決済が終わってない',
    'お客さん待ってます',
    'まだですか',
    'まだお金もらってない',
    '今会計やってます',
    'あと少しで閉店です',
    '30分待ってるんですけど',
    'カード切ります',
    'もう待てない',
  ])('%s: it is not', (text) => expect(hintsIn(text)).not.toContain('stillAtIt'));

  test.each([
    'これ押せばいいんかな',
    '押していいの?',
    'ボタン押すだけ?',
    '押したらいいんですかね',
    '更新しますかって出ました',
    'アップデートの案内が出てきた',
    '「更新しますか?」と表示されました',
  ])('%s: whether to press what is shown', (text) =>
    expect(hintsIn(text)).toContain('asksIfPress'),
  );

  test.each([
    '押しました',
    '決済ボタン押していいの?',
    'お客さんのカードもう一回押していい?',
    '更新できませんでしたと出ました',
    '更新中って出てる',
  ])('%s: not that', (text) => expect(hintsIn(text)).not.toContain('asksIfPress'));

  test.each([
    'もう諦めます',
    '更新はあきらめた',
    'めんどくさいからいいや',
    '面倒なのでやめときます',
    'もう無理です、やめます',
    'やる気なくした',
    '心折れました',
    'またにします',
    'また今度でいいです',
    '気が向いたらやる',
  ])('%s: it is left for now', (text) => expect(hintsIn(text)).toContain('givesUp'));

  test.each([
    '会計は諦めます',
    'お客さんが諦めて帰った',
    'カード決済諦めて現金にした',
    'またエラーになりました',
    '諦めずにやってみます',
    'また出た',
  ])('%s: it is not', (text) => expect(hintsIn(text)).not.toContain('givesUp'));
});
