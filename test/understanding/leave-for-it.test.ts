import { leaveHints } from '../../src/understanding/leave-for-it.ts';

test.each([
  'このまま続行で大丈夫ですか',
  'スキップはできたから、続きからでよか?',
  '更新終わったら打ち直していい?',
  'もう一人の分だけもらえばいいんですよね',
  'お品物は渡してもかまへん?',
  'お客様にはお帰りいただいて問題ないですか',
  'can i do it one more time?',
  'the guest leave now, ok?',
  '那再刷一次可以吧',
  '물건 드려도 괜찮아요?',
])('%s asks for leave', (text) => {
  expect(leaveHints(text)).toEqual(['asksLeave']);
});

test.each([
  '明日の朝でもいいですか',
  '更新は後回しでいいですよね',
  '充電しながらでいい?',
  'このまま待っとけばいい?',
  'どうしたらいいですか',
  '次のお客さん通していい?',
  'そのままでいいです',
  '電話でもいいですか',
  'can i skip it again tomorrow?',
  'how can i go on?',
  '明天再更新可以吗',
  '내일 다시 업데이트해도 돼요?',
])('%s asks for something else, or for nothing', (text) => {
  expect(leaveHints(text)).toEqual([]);
});
