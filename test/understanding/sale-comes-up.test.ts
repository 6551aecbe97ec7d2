import { describe, expect, it } from '@jest/globals';
import { hintsIn } from '../../src/understanding/hints.ts';

describe('a sale that may come up while the update runs', () => {
  it.each([
    '途中でお客様の会計になったらどうしたらいいですか',
    '途中で会計になったら?',
    '更新中に会計したくなったら?',
    '更新してる途中で会計が入ったらどうするの',
    'その間にお会計になったらどうすればいいですか',
    '待ってる間に会計が入ったらどないしたらええの',
    '更新中に支払いを頼まれたらどうしましょう',
  ])('is asked about in %s', (text) => {
    expect(hintsIn(text)).toContain('ifTheyCome');
  });

  it.each([
    '会計の途中で更新になったら?',
    '途中で会計になったのにどうしたら',
    '会計中に止まったらどうする',
    '途中で会計が止まったらどうする',
    '途中で会計が入ったんだけどどうしたら',
  ])('is not what is asked in %s', (text) => {
    expect(hintsIn(text)).not.toContain('ifTheyCome');
  });
});
