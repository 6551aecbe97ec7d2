import { describe, expect, it } from '@jest/globals';
import { hintsIn } from '../../src/understanding/hints.ts';

describe('whether to take a payment as a trial', () => {
  it.each([
    '試しに1円決済した方がいい?',
    'テスト決済して確認した方がいいですか',
    '動くか自分のカードで試すべき?',
    '動作確認に会計しといた方がええ?',
    '試し決済しなくて大丈夫?',
    'should i do a test payment?',
    '要不要试刷一下卡?',
    '테스트 결제 해봐야 하나요?',
  ])('is heard in %s', (text) => {
    expect(hintsIn(text)).toContain('asksTrial');
  });

  it.each([
    'さっきの会計を試しにもう一回決済していい?',
    '途中で切れたカードを試していい?',
    'お客さんのカードで試していい?',
    '試しに決済したけど通らない',
    '試しに更新してみていい?',
    '試しに決済しました',
    'should i try the payment again?',
  ])('is not heard in %s', (text) => {
    expect(hintsIn(text)).not.toContain('asksTrial');
  });
});
