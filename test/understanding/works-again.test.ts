import { describe, expect, it } from '@jest/globals';
import { hintsIn } from '../../src/understanding/hints.ts';

describe('that it works again', () => {
  it.each([
    '直りました',
    'なおったよー',
    'もう直っとる',
    '再起動したら直りました',
    '端末動いた',
    '動くようになりました',
    '解決しました',
    '解決',
    '復旧しました',
    'おかげさまで直りました',
    'うまく直ったで',
    "it's working again",
    'it opened again',
    'the screen came back',
    '又亮了',
    '修好了',
    '해결됐어요',
  ])('is told by %s', (text) => {
    expect(hintsIn(text)).toContain('worksAgain');
  });

  it.each([
    'もういいです',
    'もうええわ',
    'もうよか',
    'もう大丈夫です',
    'もう平気',
    'これでいいです',
    'めんどいからもういい',
    'もう閉店しました',
    '直ったかも',
    'たぶん直った',
    '直ったみたいです',
    'なおったっぽい',
    '直った気がする',
    '直ったらしい',
    '直ったような',
    '直ったんちゃうかな',
    '一応直りました',
    '直ったと思います',
    '直ったり固まったりする',
    '動いたり止まったり',
    '動いたけど変',
    'maybe it is working again',
    '好像修好了',
  ])('is not told by %s', (text) => {
    expect(hintsIn(text)).not.toContain('worksAgain');
  });
});
