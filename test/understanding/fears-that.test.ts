import { isFeared } from '../../src/understanding/fears-that.ts';

test.each([
  '途中で消えたりしません?',
  '急に電源落ちたりしないよね',
  '更新中に固まったりはしないですか',
  'いきなり切れちゃったりしない?',
  '途中で止まることってないですよね',
  '画面がフリーズすることはありませんか',
])('%s asks what might happen', (text) => {
  expect(isFeared(text)).toBe(true);
});

test.each([
  '途中で消えました',
  '固まって動きません',
  '消えたり点いたりする',
  '切れてないですか',
  '止まってない?',
])('%s may tell what has happened', (text) => {
  expect(isFeared(text)).toBe(false);
});
