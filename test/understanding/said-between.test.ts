import { normalise } from '../../src/understanding/normalise.ts';
import { betweenSigns } from '../../src/understanding/said-between.ts';

const heard = (text: string) => betweenSigns(normalise(text));

test.each([
  ['えー、まじか', 'sighs'],
  ['うわあ…面倒だなあ', 'sighs'],
  ['仕方ないなあ、やるしかない', 'sighs'],
  ['もっと早く教えてほしかったです', 'sighs'],
  ['マジですか？', 'doubtsAnswer'],
  ['それ、ほんまに大丈夫？', 'doubtsAnswer'],
  ['うそでしょ', 'doubtsAnswer'],
  ['さっきの説明は間違ってない？', 'doubtsAnswer'],
  ['前と言ってることが違います', 'findsContrary'],
  ['話がころころ変わるんですけど', 'findsContrary'],
  ['言ってる意味がわかりません', 'notGrasped'],
  ['なんかややこしいなあ', 'notGrasped'],
  ['長いので短くしてください', 'wantsShort'],
  ['文が長すぎます', 'wantsShort'],
  ['要するに何ですか？', 'wantsShort'],
  ['え？もう一度お願いします', 'asksAgain'],
  ['もう一回ゆっくり説明してもらえます？', 'asksAgain'],
  ['さっきの説明もう一度教えてください', 'asksAgain'],
  ['もっぺん言うて', 'asksAgain'],
  ['もう一度、短くお願いします', 'wantsShort'],
  ['わかった。で、結局うちは何をすればいいの？', 'asksAfterAll'],
])('%s is of the answer before it: %s', (text, sign) => {
  expect(heard(text)).toEqual([sign]);
});

test.each([
  '困ったことに決済が止まりました',
  '本当に二重になってない？',
  'もう一回やってもいい？',
  '再度お願いします',
  'もう一回カードで教えて',
  'もう一回通して',
  '更新が長いんですけど',
  'まだ長くかかる？',
  '金額が違うんですけど',
  '意味のないエラーが出た',
  '終わったら教えます',
])('%s is of more than that', (text) => {
  expect(heard(text)).toEqual([]);
});
