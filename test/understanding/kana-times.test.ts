import { expect, test } from '@jest/globals';
import { withTimesWritten } from '../../src/understanding/kana-times.ts';

test.each([
  ['にじゅうろくにちはできますか', '26日はできますか'],
  ['はちがつにじゅうごにちまで', '8月25日まで'],
  ['にじゅうよっかのよるにやります', '24日の夜にやります'],
  ['なんじまで だいじょうぶ?', '何時まで だいじょうぶ?'],
  ['きょう さいごのひ ですか', '今日 最後の日 ですか'],
  ['12じ すぎたら どうなる', '12時 すぎたら どうなる'],
  ['あしたのあさ ななじ に おしえて', '明日の朝 7時 に おしえて'],
  ['じかん たりる?', '間に合う?'],
  ['時間足りますか', '間に合うか'],
])('「%s」 is read as 「%s」', (text, written) => {
  expect(withTimesWritten(text)).toBe(written);
});

test.each([
  'いちにちじゅう つかえない',
  'にじゅうにはらわれた',
  'じゅうでんは さんじゅう',
  'おなじカードで はらった',
  'あしたくさん くる',
  'みせてください',
  '26日の朝にじゅうでんする',
  '充電する時間が足りない',
])('「%s」 stays as it is', (text) => {
  expect(withTimesWritten(text)).toBe(text);
});
