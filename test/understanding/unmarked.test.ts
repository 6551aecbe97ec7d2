import { describe, expect, test } from '@jest/globals';
import { withMark } from '../../src/understanding/unmarked.ts';

describe('a question without its mark', () => {
  test.each([
    '更新していい',
    '2台とも更新して大丈夫',
    '夜でもいい',
    'すればいい',
    '電源は落として帰った方がいい',
    '途中で触ったらだめ',
    '23時50分からじゃ遅い',
    '明日の朝ってこと',
    'お店が開くまでに終わらなかったら',
    '更新は今やるの',
    '手数料上がったりしない',
    '今日カード使える',
    '片方使いながらできる',
    'QRは',
  ])('%s', (typed) => {
    expect(withMark(typed)).toBe(`${typed}?`);
    expect(withMark(`${typed}。`)).toBe(`${typed}?`);
  });

  test.each([
    '画面が止まってるの',
    '固まってるんですよね',
    '明日定休日なんだよね',
    'それでいい',
    'はい、使える',
    'お茶でも飲んできます',
    '更新していいですか?',
    '80くらいある',
    'レシートは出てない',
  ])('%s asks nothing more', (typed) => {
    expect(withMark(typed)).toBe(typed);
  });
});
