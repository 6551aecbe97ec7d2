import { describe, expect, it } from '@jest/globals';
import { hintsIn } from '../../src/understanding/hints.ts';

describe('that something has failed, and no more', () => {
  it.each([
    '失敗しましたって',
    'なんか赤い字で失敗しましたって',
    '失敗って出た',
    '処理に失敗しましたって画面',
    '失敗です',
    '失敗しとるみたいや',
    'しっぱいしましたと表示されております',
    '失敗',
  ])('is heard in %s', (text) => {
    expect(hintsIn(text)).toContain('onlyFailed');
  });

  it.each([
    '決済に失敗しました',
    'カードの読み取りに失敗',
    '認証に失敗しました',
    '上のが失敗です',
    '3200円のが失敗',
    '履歴は失敗',
    '失敗って出てない',
    'お客さんのが失敗した',
    '失敗したらどうする',
    '失敗したのでもう一回やった',
  ])('is not all that is told in %s', (text) => {
    expect(hintsIn(text)).not.toContain('onlyFailed');
  });
});
