import { plainAskHints } from '../../src/understanding/plain-asks.ts';
import { plainSaleHints } from '../../src/understanding/plain-sales.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => {
  const folded = foldSpelling(normalise(text));
  return [...plainSaleHints(folded), ...plainAskHints(folded)];
};

test.each([
  ['カードで払ってもらった', 'saleWell'],
  ['さっきのお客さんカードで払ってくれました', 'saleWell'],
  ['両方の端末で会計できてます', 'saleWell'],
  ['レシートも出ました', 'saleWell'],
  ['さっきのお客さん現金で払ってくれた', 'saleInCash'],
  ['お客さん来ちゃった、現金でもらっといた', 'saleInCash'],
  ['お客さんには現金で払ってもらった', 'saleInCash'],
  ['別のカードでお支払いいただきました', 'saleInCash'],
  ['カードじゃなくて現金でもらいました', 'saleInCash'],
  ['先週決済エラー2回あったけど解決済みです', 'saleSolved'],
  ['お客さんやっぱり買わなかった', 'saleOff'],
  ['会計はないです', 'saleNone'],
  ['いま会計中の人はいません', 'saleNone'],
  ['カードのお客さん帰りました', 'saleNone'],
  ['会計が終わったので更新お願いします', 'freeNow'],
  ['今お客さんいません。更新していい?', 'freeNow'],
  ['会計終わったから電源切っていい?', 'freeNow'],
  ['お会計済みました、再起動しても大丈夫ですか', 'freeNow'],
  ['支払い終わったけど電源落としてもええかな', 'freeNow'],
  ['お会計終わり次第更新します', 'onceFree'],
  ['会計済んだら更新してもいいですか', 'onceFree'],
  ['次の方の会計をします', 'saleSoon'],
  ['お会計を先にしてもよろしいでしょうか', 'saleSoon'],
  ['会計待ちの人いるからあとで', 'saleSoon'],
  ['今お会計中なのでお待ちを', 'saleSoon'],
  ['ちょっとまって会計するわ', 'saleSoon'],
  ['会計入ったから少し待って', 'saleSoon'],
  ['お会計の人いるから少々お待ちください', 'saleSoon'],
  ['レジ打っとるけん待っとって', 'saleSoon'],
  ['接客中です、あとで', 'saleSoon'],
  ['レジ打つからちょっと待って', 'saleSoon'],
  ['お客さんの相手してるから後でな', 'saleSoon'],
  ['お客様対応してきます', 'saleSoon'],
  ['先にレジやらせて', 'saleSoon'],
  ['お客さんおるから後にして', 'saleSoon'],
  ['レジ呼ばれたからちょっと待って', 'saleSoon'],
  ['いま支払い待ちです', 'saleSoon'],
  ['お客様お支払い中です', 'saleSoon'],
  ['お客様がお見えです', 'saleSoon'],
  ['レジ打ってる最中やねん', 'saleSoon'],
  ['さっきお会計済みです', 'saleWell'],
  ['レシートも渡しました', 'handedOver'],
  ['カード挿してないです', 'saleNone'],
  ['端末にカードは入ってません', 'saleNone'],
  ['終わりました、ちゃんとレシート出ました', 'saleWell'],
  ['よその店で二重請求になったって聞いた', 'saleElsewhere'],
  ['昨日は2回会計やり直した', 'saleElsewhere'],
  ['1日の売上どこで見れる', 'asksSales'],
  ['カードのタッチする場所どこ', 'asksPlace'],
  ['会計終わったら電源切っていい?', 'asksOffThen'],
  ['失敗しないか心配', 'fearsFailure'],
  ['失敗したくないから教えて', 'wantsNoFailure'],
])('%s: %s', (text, hint) => {
  expect(hintsOf(text)).toEqual([hint]);
});

test.each(['お客様お帰りになりました', '今誰もいません', 'お客さんもう誰もいません'])(
  '%s: nobody is there, and of their sale nothing is told',
  (text) => {
    expect(hintsOf(text)).toEqual(['nobodyThere', 'hasGone']);
  },
);

test.each([
  '会計終わってない',
  '会計終わったと思う',
  '会計が途中で終わりました',
  '会計終わったっぽいので更新していい?',
  '会計終わったはずだから電源切っていい?',
  '会計終わった?電源切っていい?',
  '会計終わったけど電源切れた',
  '会計終わったけど止まった',
  '会計終わったか分からないけど更新していい?',
  'カードで払ってもらったはず',
  'カードで払ってもらったけどレシート出ない',
  'カードで払ってもらってない',
  'カードで払ってもらった…',
  'さっきのカード決済成功しましたか',
  'さっきのカード決済成功したみたい',
  'お客さん払わずに帰りました',
  'お客さん帰っちゃった',
  'お客さん帰ったけど払えてない',
  '昨日会計止まったけど解決したか分からない',
  '今日会計止まったけど解決しました',
  'もう一回会計します',
  '会計やり直していいですか',
  '止まった会計していいですか',
  '会計止まったら更新していい?',
  '会計止まったけど現金でもらいました',
  'さっき2回会計したけど問題なし',
  'レシートが出ない',
  'レシート渡してない',
  '会計中に止まったのであとで',
  'カードが通らなくて現金でもらいました',
  'カードでエラー出たので別のカードで払ってもらいました',
  '別のカードで払ってもらいましたか',
  '現金でもらったはず',
  '会計中に止まったから待って',
  '会計途中なので待って',
  'まだ会計中です',
  '会計中のまま待ってる',
  '決済中です。お待ちください',
  '会計中じゃないので待って',
  '会計してますか、待って',
  '会計したけど待って',
  '終わりました、レシート出ませんでした',
  '失敗したから教えて',
  '失敗が心配',
])('%s: no such thing', (text) => {
  expect(hintsOf(text)).toEqual([]);
});
