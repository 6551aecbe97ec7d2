import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { stallHints } from '../../src/understanding/stall-words.ts';

const hintsOf = (text: string) => stallHints(foldSpelling(normalise(text)));

test.each([
  '割り勘の3枚目だけ読み込んでくれません',
  '三人目の方のカードが読まれません',
  'もう一人の分がエラーになります',
  'お客様のスマホ決済が通りません',
  'お客さんのカード通らん',
  'タッチ決済が全然反応せえへん',
  'タッチしても無反応なんですけど',
  'カードかざしても読んでくれへん',
  'カード入れたけど反応なし',
  'カードよめん',
  'チップが読めないみたい',
  '読み取りができない',
  'タッチの音がしない',
  'reader not working',
  'バーコード読まんのやけど',
  'カードが読めない、更新したら直る?',
  "my customer's card isn't reading",
  'the QR won’t scan',
  '卡读不出来',
  'QR이 인식이 안 돼요',
])('a reader in trouble: %s', (text) => {
  expect(hintsOf(text)).toContain('readerFails');
});

test.each([
  'しばらくお待ちくださいから進まない',
  '砂時計のままなんです',
  '接続中から動かない',
  '画面がうごかない',
  '画面動かんばい',
  '画面が真っ暗なんですけど',
  '画面が消えちゃった',
  '押しても反応しない',
  '先に進めない',
  '機械がうんともすんとも言わない',
  '突然落ちました',
  'いきなり再起動した',
  'ずっと回ってる',
  '端末が熱くて止まった',
  'おつり計算してたら固まった',
  '止まってもうた',
  'また別の人で止まった',
  'さっきとは別の人なんですけど止まりました',
  'また同じ症状です',
  'またなりました',
  "it's frozen",
  'stuck on please wait',
  '又卡住了',
  '또 멈췄어요',
])('a screen that stands: %s', (text) => {
  expect(hintsOf(text)).toContain('stalls');
});

test.each([
  '画面が暗くなる設定は?',
  '充電器が反応しない',
  'Wi-Fiが止まった',
  'プリンターが動かない',
  'スマホが固まった',
  'お客さんの列が進まない',
  '準備が進まない',
  'もし画面が固まったら?',
  'カードが読めないときはどうすれば',
  'カードは読めなくなりますか',
  '更新しないとカード読めない?',
  '昨日カードが読めなかった',
  'ポイントカードが通らない',
  '案内の画面が消えない',
  '案内のQRが読み取れない',
  'カード通りました',
  '固まってません',
  '直りました',
  '変わらないです',
  'また明日',
  '再起動していい?',
  '音が出ません',
  '画面が固まってたけど直りました',
  'さっきと同じです',
  'ボタンが押せません',
  'will the terminal stop working?',
  '卡可以用吗',
])('nothing that may be at a sale: %s', (text) => {
  expect(hintsOf(text).filter((hint) => hint !== 'failsElse')).toEqual([]);
});

test.each([
  ['また止まった', 'stopsAgain'],
  ['またなりました', 'stopsAgain'],
  ['また同じの起きた', 'stopsAgain'],
  ['さっきと同じことになった', 'stopsAgain'],
  ['it happened again', 'stopsAgain'],
  ['또 멈췄어요', 'stopsAgain'],
  ['別の人のが止まりました', 'stopsOfOther'],
  ['さっきとは違うお客さんなんですけど固まりました', 'stopsOfOther'],
])('%s: %s', (text, hint) => {
  expect(hintsOf(text)).toContain(hint);
});

test.each([
  'また来ます',
  'またお願いします',
  '止まりました',
  '次の人が待ってるので止まってられない',
])('none that stops again: %s', (text) => {
  expect(hintsOf(text)).not.toContain('stopsAgain');
  expect(hintsOf(text)).not.toContain('stopsOfOther');
});

test.each([
  '差し直しても読み取れない',
  'カード抜き差ししても読まれません',
  '入れ直しても読み込めへん',
])('a reader in trouble, tried anew: %s', (text) => {
  expect(hintsOf(text)).toContain('readerFails');
});

test.each(['レジ使えない', 'レジが使えません', '機械が急に使えなくなりました', '端末使えへん'])(
  'the till is of no use: %s',
  (text) => {
    expect(hintsOf(text)).toContain('tillUseless');
  },
);

test.each([
  'エアレジ使えない',
  'セルフレジ使えない',
  'アプリ使えない',
  'レジ使えますか',
  'レジの使い方',
  '充電器差し直しても反応しない',
])('neither of them: %s', (text) => {
  expect(hintsOf(text)).not.toContain('tillUseless');
  expect(hintsOf(text)).not.toContain('readerFails');
});
