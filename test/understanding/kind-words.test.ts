import { kindHints } from '../../src/understanding/kind-words.ts';

test.each([
  'ありがとうございました',
  'ほんま助かったわ',
  'cheers',
  '谢谢你',
  '고마워요',
  'ﾀｽｶﾘﾏｼﾀ',
])('%s is a word of thanks', (text) => {
  expect(kindHints(text)).toContain('saysThanks');
});

test.each(['解決', 'なおったばい', '全部完了です', 'all good now', '好了', '다 됐어요'])(
  '%s thanks for nothing',
  (text) => {
    expect(kindHints(text)).not.toContain('saysThanks');
  },
);

test.each([
  '端末、動きました',
  'もう大丈夫です',
  '画面消えて普通のに戻った',
  'この件は終わりで',
  '今日は店じまいしました',
  'it works again',
  '没事了',
  '已经可以用了',
  'everything is done, bye',
  '해결됐어요',
])('%s: it is well', (text) => {
  expect(kindHints(text)).toContain('wellNow');
});

test.each([
  'まだ直ってない',
  '直りましたか',
  '動いたけどまた止まった',
  '端末を再起動したい',
  '再起動しましょうか',
  '今朝再起動した',
  '昨日再起動しました',
  'is it fixed?',
  '还没好',
])('%s: it is not, or that is asked or wished', (text) => {
  expect(kindHints(text)).not.toContain('wellNow');
});
