import { describe, expect, test } from '@jest/globals';
import { inPlainSpeech } from '../../src/understanding/plain-speech.ts';

describe('dialect and very polite speech', () => {
  test.each([
    ['始めだ', '始めた'],
    ['もう終わっだ', 'もう終わった'],
    ['まだおわんね', 'まだおわらない'],
    ['つながらねえ', 'つながらない'],
    ['つながってら', 'つながっている'],
    ['電池32しかねえんだげど', '電池32しかねえんだけど'],
    ['このまんまやっていいべが', 'このまんまやっていいですか'],
  ])('of the north: %s', (typed, plain) => {
    expect(inPlainSpeech(typed)).toBe(plain);
  });

  test.each([
    ['入れ直しとらん', '入れ直していない'],
    ['終わっとる', '終わっている'],
    ['充電しとりました', '充電していました'],
    ['まだ済んどらへん', 'まだ済んでいない'],
    ['書いてへん', '書いていない'],
    ['まだ終わらん', 'まだ終わらない'],
    ['見てまへん', '見てません'],
    ['アプリ開いてもうた', 'アプリ開いてしまった'],
    ['お金の話ちゃうて', 'お金の話じゃないて'],
    ['更新しよう思うとるんやけど', '更新しよう思っているんだけど'],
    ['電源ば切ったけん', '電源を切ったから'],
    ['更新したいっちゃけど', '更新したいんだけど'],
    ['終わったごたる', '終わったみたい'],
    ['60たい', '60です'],
    ['もう始めたがね', 'もう始めた'],
  ])('of the west and the south: %s', (typed, plain) => {
    expect(inPlainSpeech(typed)).toBe(plain);
  });

  test.each([
    ['繋がっております', '繋がっています'],
    ['息子がいたしました', '息子がしました'],
    ['喫茶店でございます', '喫茶店です'],
  ])('very polite: %s', (typed, plain) => {
    expect(inPlainSpeech(typed)).toBe(plain);
  });

  test.each([
    'うっとうしい窓が出る',
    'しょっちゅう出ます',
    'ありがとうございます',
    'お客さんがいます',
    'すみません',
    'だからねえ、急いでるの',
    'いや、まだです',
    '壊れたんかねえ',
    '切っちゃう前に聞きます',
    '更新したい',
    'もうあらへん',
  ])('what only sounds like it stays: %s', (typed) => {
    expect(inPlainSpeech(typed)).toBe(typed);
  });
});
