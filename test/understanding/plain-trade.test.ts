import { normalise } from '../../src/understanding/normalise.ts';
import { plainAsideHints } from '../../src/understanding/plain-aside.ts';
import { plainTradeHints } from '../../src/understanding/plain-trade.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => {
  const folded = foldSpelling(normalise(text));
  return [...plainTradeHints(folded), ...plainAsideHints(folded)];
};

test.each([
  ['お客さんは途切れてます', 'nobodyThere'],
  ['やっと人の列が引きました', 'nobodyThere'],
  ['お客さんが途切れたので今からやります', 'freeNow'],
  ['お客さん途切れたので更新していい?', 'freeNow'],
  ['決済は問題なくできてます。更新していい?', 'freeNow'],
  ['途中で止まった会計はないです。更新はじめます', 'freeNow'],
  ['会計終わってから切ります', 'onceFree'],
  ['お客様がお帰りになったら始めます', 'onceFree'],
  ['会計済んだら連絡します', 'onceFree'],
  ['お客さんきたんで会計', 'saleSoon'],
  ['あとでやります、いま会計が立て込んでて', 'saleSoon'],
  ['会計お願いしますって言われたのでまた後で', 'saleSoon'],
  ['カードで払いたい人が来たらどうしたらいい?', 'saleSoon'],
  ['売上が落ちてます', 'ofTrade'],
  ['会計が落ち着いたので更新します', 'freeNow'],
  ['今のところ止まった会計はありません', 'ofTrade'],
  ['止まったけど会計中ではなかったです', 'saleAside'],
  ['決済の最中に更新の画面が出たりしますか', 'saleElsewhere'],
  ['妹の店で決済が止まったらしいです', 'saleElsewhere'],
  ['テーブルから端末が落ちました', 'notOfSale'],
  ['ランチの会計がひと段落したところです', 'ofTrade'],
  ['会計止まってないです', 'ofTrade'],
  ['会計で使ってたら減ってました', 'ofTrade'],
  ['うちは何も起きてない', 'ofTrade'],
  ['昨日の会計は全部成功でした', 'salesGoWell'],
  ['お客さんのカードは全部通ってます', 'salesGoWell'],
  ['カード決済やめて現金でもらいました', 'saleInCash'],
  ['昨日止まった会計、電話で成功と確認済みです', 'saleSolved'],
  ['隣の店も更新で会計止まったって言ってた', 'saleElsewhere'],
  ['テレビで決済が止まったニュース見た', 'saleElsewhere'],
  ['昔の端末は会計中によく止まった', 'saleElsewhere'],
  ['決済中に止まったりしませんか', 'saleElsewhere'],
  ['会計が止まったときの手順を教えてください', 'saleElsewhere'],
  ['電池が切れたら会計どうなりますか', 'saleElsewhere'],
  ['更新の途中でお客さんが来たらどうしたらいい?', 'ifTheyCome'],
  ['お会計の画面が変わりますか', 'asksPlace'],
  ['メールが届いたか分からない', 'ofMail'],
  ['電話が途中で切れました', 'notOfSale'],
  ['端末が棚から落ちた', 'notOfSale'],
  ['お客様がカードを落としていかれました', 'notOfSale'],
  ['暗証番号って更新後も同じ?', 'notOfSale'],
  ['会計が終わってから入れ直しました', 'saleAside'],
  ['停電で止まったけど会計中じゃなかった', 'saleAside'],
])('%s: %s', (text, hint) => {
  expect(hintsOf(text)).toEqual([hint]);
});

test.each([
  'お客さんの会計が途切れました',
  'お客さんのカードが途中で切れました',
  '客の支払いが切れた',
  'お客さんが切れました',
  'お客さんが途切れたら更新していい?',
  '会計が落ちました',
  '会計止まってないかも',
  'さっき会計止まったけど今は止まってないです',
  '会計は成功してないです',
  'カードは全部通ってません',
  '会計試した?',
  '会計試したけど固まった',
  'お客さんのカード通ってます?',
  '会計終わってから入れ直したけど、まだ成功か分からない',
  '会計終わってないけど更新します',
  '会計してます、固まりました',
  '停電で止まったけど会計してました',
  '停電で止まったけど会計中じゃなかったはず',
  '別の店の端末で会計が止まりました',
  '隣のレジの会計が止まった',
  '前の会計のとき止まった',
  '前のお客さんの会計が止まりました',
  '昨日止まった会計、まだ確認してない',
  '決済中に止まりました、手順を教えて',
  'カードが途中で止まった。手順を教えて',
  '決済の途中で更新が出ました',
  '端末が落ちた',
  'うちの店で決済が止まったらしいです',
  '会計止まったけど会計中じゃなかった',
  'カード通して落ちたけど会計はしてない',
  'お客さんの分が止まったけど会計はしてない',
  'お客さんの電話が途中で切れました',
  'カードやめて現金でもらったけどカードも通ってたかも',
])('%s: no such thing', (text) => {
  expect(hintsOf(text)).toEqual([]);
});

test.each(['会計ためした', '会計試してみました', '試しにカード切ってみた', 'テストで決済してみた'])(
  '%s: how it went is yet to be told',
  (text) => {
    expect(hintsOf(text)).toEqual(['saleElsewhere', 'saleAtHand']);
  },
);
