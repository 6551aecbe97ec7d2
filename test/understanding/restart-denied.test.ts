import { describe, expect, it } from '@jest/globals';
import { hintsIn } from '../../src/understanding/hints.ts';

describe('that it was not restarted after all', () => {
  it.each([
    'いや、やっぱ入れ直してないかも',
    'あ、入れ直してないわ',
    'さっきの違う、電源切ってない',
    '再起動してないと思います',
    '入れ直しとらんわ',
    '電源切るの忘れてました',
    '実は電源入れっぱなしでした',
    '再起動まだでした',
    "actually i didn't restart it",
    '其实没重启',
    '재시작 안 했어요',
  ])('is heard in %s', (text) => {
    expect(hintsIn(text)).toContain('notCycled');
  });

  it.each([
    'Wi-Fiルーターは入れ直してない',
    '入れ直してないけどいいですか',
    '入れ直してないとだめ?',
    '2台目は電源切ってない',
    'アプリは再起動してない',
    '更新中なので電源切ってない',
    'お客さんがいて入れ直してない',
    '入れ直しました',
  ])('is not heard in %s', (text) => {
    expect(hintsIn(text)).not.toContain('notCycled');
  });

  it.each([
    'さっきの、いいえでした',
    'すみません、さっきの質問はやっぱりいいえ',
    '一個前のはノーです',
  ])('is heard of what was answered last in %s', (text) => {
    expect(hintsIn(text)).toContain('wasNo');
  });

  it.each(['いいえ', 'さっきのお客さんはいいえと言った', 'さっきの会計はいいえ'])(
    'is not heard in %s',
    (text) => {
      expect(hintsIn(text)).not.toContain('wasNo');
    },
  );
});
