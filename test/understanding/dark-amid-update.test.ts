import { describe, expect, it } from '@jest/globals';
import { hintsIn } from '../../src/understanding/hints.ts';

describe('a screen that goes dark in the midst of an update', () => {
  it.each([
    '更新してたら画面真っ暗',
    '更新しとったら急に画面消えてもうた',
    'アプデの途中で画面消えたんやけど',
    '更新ボタン押したら画面が真っ暗',
    '更新をしているときに画面が消えました',
  ])('is heard in %s', (text) => {
    expect(hintsIn(text)).toContain('darkAmidUpdate');
  });

  it.each([
    '更新したいのに画面真っ暗',
    '更新終わったら画面真っ暗',
    '画面真っ暗だけど更新できる?',
    '更新前に画面が消えた',
  ])('is not told by %s', (text) => {
    expect(hintsIn(text)).not.toContain('darkAmidUpdate');
  });
});
