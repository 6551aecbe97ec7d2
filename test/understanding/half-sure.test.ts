import { halfSureHints } from '../../src/understanding/half-sure.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => halfSureHints(foldSpelling(normalise(text)));

test.each([
  '成功したっぽい',
  'いけたかもしれません',
  '多分通ったわ',
  '終わったと思いますけど',
  'バイトが済んだって言ってる',
  '完了したらしいです',
  'できたごたる',
  '終わったけどなんか変',
  '通ったかどうか',
  '会計できた\n気がする 更新する',
  '一応いけました',
  'とりあえず済んだよ',
  'まあ終わったかな',
  '変な画面になりましたが終わりました',
  '動きが鈍かったけど通った',
  '画面真っ暗になったけど会計終わった',
])('%s is not known to be over', (text) => {
  expect(hintsOf(text)).toContain('halfSure');
});

test.each(['たぶん', '多分ですけど', '気がします', 'うーん、自信ない', '知らんけど'])(
  '%s only hedges',
  (text) => {
    expect(hintsOf(text)).toEqual(['onlyHedges']);
  },
);

test.each([
  '終わってませんでした',
  'ごめん、まだでした',
  'すみません会計まだ終わってなかったです',
  'いや、通ってへんわ',
  'よく見たらできてなかった',
  'あ、まだ回ってた',
  'すみませんまだ処理中でした',
  'ごめん、まだくるくるしてる',
])('%s denies an end', (text) => {
  expect(hintsOf(text)).toContain('notOverAfterAll');
});

test.each(['会計終わった\n更新していい?\nあ終わってない', '支払い済みました。いや、うそでした'])(
  '%s denies it at once',
  (text) => {
    expect(hintsOf(text)).toContain('deniedSince');
  },
);

test.each([
  '終わりました、いや待って',
  '終わった!あ、違った',
  '会計済みました。うそうそまだ',
  '通りました、ちゃうわ',
  'できました…あれ?',
  '終わったよ、え、ちょっと待って',
])('%s takes it back in the same breath', (text) => {
  expect(hintsOf(text)).toContain('deniedSince');
});

test.each([
  '終わりました、と思ったら画面が固まりました',
  'いけたと思ったら途中で止まった',
  '通ったと思ったのに落ちました',
])('%s tells that it was cut after all', (text) => {
  expect(hintsOf(text)).toContain('cutAfterEnd');
});

test.each([
  '更新終わったと思ったら固まった',
  '充電できたと思ったら切れました',
  'ログインできたと思ったら落ちた',
  '終わったと思います',
])('%s is of no sale that was cut', (text) => {
  expect(hintsOf(text)).not.toContain('cutAfterEnd');
});

test.each(['なんか変です', 'やっぱり怪しい', 'あれ?', 'ちょっと不安です', 'おかしいな'])(
  '%s finds it odd, and no more',
  (text) => {
    expect(hintsOf(text)).toEqual(['oddSince']);
  },
);

test.each([
  '終わりました、ちょっと待ってください',
  '終わりました。更新はまだです',
  '更新終わった、あれ?',
  '変な画面が出ました',
  '心配なので電話ください',
  '終わりました',
  '成功しました',
  '無事に通りました',
  'うまくいったよ',
  '更新終わったみたい',
  'たぶん更新終わった',
  '充電終わったと思う',
  '終わったら教えて',
  '会計終わったら更新できると思う',
  'ありがとうございます',
  '会計終わったけど更新は終わってない',
  '更新はまだ終わってないです',
  '営業はまだです',
])('%s is none of these', (text) => {
  expect(hintsOf(text)).toEqual([]);
});

test.each([
  '時間かかったけど終わりました',
  'とりあえず会計終わったので更新します',
  '混んでたけど無事終わりました',
  '一応更新終わりました',
  'なんとか終わりました',
])('%s is plain', (text) => {
  expect(hintsOf(text)).not.toContain('halfSure');
});
