import { describe, expect, test } from '@jest/globals';
import { inOneWord } from '../../src/understanding/one-word.ts';

describe('one word for each thing of every day', () => {
  test.each([
    ['アップデートしていい?', '更新していい?'],
    ['アプデのこうしん', '更新の更新'],
    ['きょうやんないとだめ?', '今日やんないとだめ?'],
    ['もういいきょうは使わない', 'もういい今日は使わない'],
    ['あしたしか来ない', '明日しか来ない'],
    ['先ほどつけた', 'さっきつけた'],
    ['お客様もう並んじゃいました', 'お客さんもう並んじゃいました'],
    ['おきゃくさまのかいけいがおわらない', 'お客さんの会計が終わらない'],
    ['がめんがきえました', '画面が消えました'],
    ['うごいてない', '動いてない'],
    ['じゅうでんはだいじょうぶ?', '充電は大丈夫?'],
  ])('%s', (typed, meant) => {
    expect(inOneWord(typed)).toBe(meant);
  });

  test.each([
    '更新がめんどう',
    'はじめまして',
    'おちついたらやる',
    'さしつかえなければ',
    'じょうきょうを教えて',
    'べんきょうになります',
    'なんじゃこれ',
    '仕事におわれて',
    'こうしんりょう',
  ])('%s holds no other word', (typed) => {
    expect(inOneWord(typed)).toBe(typed);
  });
});
