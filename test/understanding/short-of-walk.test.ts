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

  test.each([
    'ごめん間違い',
    '押し間違えました',
    'すみません、さっきのは間違いです',
    'ミスった',
    'あ、違った',
  ])('%s: taken back, and not what', (text) => expect(hintsIn(text)).toContain('onlyMistook'));
  test.each(['金額を間違えた', '間違えて二回決済した', '間違って更新した', 'お客さんの間違いです'])(
    '%s: it is told what',
    (text) => expect(hintsIn(text)).not.toContain('onlyMistook'),
  );

  test.each([
    '更新の話です',
    'いや更新のことなんですけど',
    '再起動じゃなくて更新したいんですけど',
    '違います、更新の件です',
  ])('%s: the update is meant', (text) => expect(hintsIn(text)).toContain('talksOfUpdate'));
  test.each(['更新の途中で決済が止まった話です', '更新中です', '更新は終わった'])(
    '%s: that is not said',
    (text) => expect(hintsIn(text)).not.toContain('talksOfUpdate'),
  );

  test.each([
    'そこ何時から?',
    '土日もやってる?',
    '今かけてもいい?',
    '何時までやってますか',
    '電話は24時間つながる?',
  ])('%s: their hours', (text) => expect(hintsIn(text)).toContain('asksTheirHours'));
  test.each(['更新は何時から?', '今更新やってる?', '何時に終わりますか', '今会計していい?'])(
    '%s: not theirs',
    (text) => expect(hintsIn(text)).not.toContain('asksTheirHours'),
  );

  test.each([
    'もう一回見たけどない',
    '何度見ても出てこない',
    'やっぱり出てない',
    '今見たけど見当たらない',
    'でてこないっす',
    'なんもでてこんのやけど',
    'まだ何も出てないですけど、どうしたらいい?',
  ])('%s: looked for in vain', (text) => expect(hintsIn(text)).toContain('lookedInVain'));
  test.each(['履歴を見たけどない', 'その会計が出てない', 'レシートがでてこないっす', '問題ない'])(
    '%s: something is named, or nothing is looked for',
    (text) => expect(hintsIn(text)).not.toContain('lookedInVain'),
  );

  test.each([
    '店長いないです',
    '今オーナーが不在なんで',
    '店長来てからにします',
    '責任者が戻ってからやります',
  ])('%s: whoever decides is away', (text) => expect(hintsIn(text)).toContain('chiefAway'));
  test.each(['店長が会計してます', '店長いないとカードが使えない', 'お客さんいないです'])(
    '%s: that is not told',
    (text) => expect(hintsIn(text)).not.toContain('chiefAway'),
  );

  test.each(['それ今じゃないとだめ?', '今やらなあかんの?', 'すぐしないといけない?'])(
    '%s: whether it must be now',
    (text) => expect(hintsIn(text)).toContain('mustBeNow'),
  );
  test.each(['今会計しないとだめ?', '今日の分を確認しないと', '今じゃなくてもいい?'])(
    '%s: not that',
    (text) => expect(hintsIn(text)).not.toContain('mustBeNow'),
  );

  test.each([
    '腹立つわ',
    '忙しいのに勘弁してよ',
    '更新多すぎない?',
    'こっちは営業してんだよ',
    'めんどくさいなあ',
  ])('%s: grumbled, and nothing asked', (text) => expect(hintsIn(text)).toContain('grumbles'));
  test.each([
    'お客さんが腹立ててる',
    'お客さんに迷惑かけた',
    '決済できなくて困る',
    '営業中に更新できる?',
  ])('%s: more than that', (text) => expect(hintsIn(text)).not.toContain('grumbles'));

  test.each([
    'なんでこんな時間に始まるかなあ 勝手に?',
    'これ勝手に始まったんだけど',
    'なぜ更新が始まったんですか',
  ])('%s: why it began', (text) => expect(hintsIn(text)).toContain('whyBegan'));
  test.each(['会計中に勝手に始まったんだけど', '始まりました', 'なんで営業中に始まるの'])(
    '%s: not why',
    (text) => expect(hintsIn(text)).not.toContain('whyBegan'),
  );

  test.each([
    'もう一台ないんだけどどうすりゃいい',
    'お客様がいらしたんですがレジ2はないのでどうしましょう',
    '1台しかないんですがどうしたら',
  ])('%s: there is no other one', (text) => expect(hintsIn(text)).toContain('noOther'));
  test.each(['もう一台あるけどどうする', 'レジ2はないです', '更新がないんですがどうしたら'])(
    '%s: not that',
    (text) => expect(hintsIn(text)).not.toContain('noOther'),
  );

  test.each(['あ、あった', 'あったあった', '出た出た', 'ありました', '見つけた'])(
    '%s: found what was to be looked for',
    (text) => expect(hintsIn(text)).toContain('foundIt'),
  );
  test.each(['カードあった', 'エラーがあった', '前にもあった', '会計があった', 'あったけど消えた'])(
    '%s: something else',
    (text) => expect(hintsIn(text)).not.toContain('foundIt'),
  );
});
