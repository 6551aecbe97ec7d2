import { endHints } from '../../src/understanding/end-of-else.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const hintsOf = (text: string) => endHints(foldSpelling(normalise(text)));

test.each([
  '注文は終わりました',
  'オーダー取り終わりました、まだ会計です',
  '値引きの入力終わりました',
  'レジ打ち終わったわ',
  '袋詰め済んだ',
  '電話終わりました',
  '掃除終わったで',
  '前のお客さんは終わりました',
  '隣のレジの会計は済みました',
  '昨日の決済は完了しました',
  '片方だけ終わりました',
  '1人目のお会計終わりました',
  'お客さん一人帰りました',
  '終わりましたが、もう一人います',
  '終わったけど次のお客さんが並んでる',
  '終わったんですが、まだ一人残ってます',
  '充電終わりました',
])('%s: no end of that sale', (text) => {
  expect(hintsOf(text)).toContain('endOfElse');
});

test.each([
  '会計終わりました',
  '終わりました',
  'お会計も袋詰めも終わりました',
  'お客さん帰りました',
  'いまの決済終わりました、ありがとう',
  '無事終わりました',
  '接客終わりました',
])('%s: the end of that sale', (text) => {
  expect(hintsOf(text)).not.toContain('endOfElse');
});

test.each(['直りました', 'もう治ったわ', '解決しました', '復旧しました', '動くようになりました'])(
  '%s: it works again',
  (text) => {
    expect(hintsOf(text)).toContain('isMended');
  },
);

test.each(['直りましたか', 'どうやったら直るの', '直らない', '動いたらどうする'])(
  '%s: nothing works again',
  (text) => {
    expect(hintsOf(text)).not.toContain('isMended');
  },
);

test.each([
  '帰りました',
  'ごめん終わってた',
  '会計中じゃないです',
  'もう会計中やないで',
  'おわりー',
  'お釣り渡しました',
  '今は空いてます',
  'お客様お帰りになりました',
])('%s: nobody is served any more', (text) => {
  expect(hintsOf(text)).toContain('sellsNoMore');
});

test.each(['終わってない', '会計中です', '終わってますか?', 'まだ帰ってない', '席が空いてます'])(
  '%s: somebody may be',
  (text) => {
    expect(hintsOf(text)).not.toContain('sellsNoMore');
  },
);

test.each([
  '配達終わった',
  'デリバリー終わりました',
  'ランチ終わったわ',
  '注文取り終わった',
  '出前の電話おわった',
  '先のお客さん終わりました',
  'ヘアカット終わりました',
  'phone call finished',
  'done with the delivery',
  '电话打完了',
  '배달 끝났어요',
])('%s: something else is over', (text) => {
  expect(hintsOf(text)).toContain('endOfElse');
});

test.each([
  'ごめん今終わった',
  'うまいこと終わりました',
  '少し並んだけど終わりました',
  'おかげさまで全部終わりました',
  'ひととおり終わった',
  'カード払い終わりました',
  'いまのお客さん終わりました',
  '二人とも終わりました',
  'payment finished',
])('%s: that sale may be over', (text) => {
  expect(hintsOf(text)).not.toContain('endOfElse');
});

test.each(['帰りました', 'お客さん帰った', 'もうお帰りになりました'])(
  '%s: somebody has gone',
  (text) => {
    expect(hintsOf(text)).toContain('hasGone');
  },
);

test.each([
  '終わってた',
  'お釣り渡しました',
  '会計中じゃないです',
  'お客さん一人帰りました',
  '先に帰ってもいい?',
])('%s: nobody is told to have gone', (text) => {
  expect(hintsOf(text)).not.toContain('hasGone');
});
