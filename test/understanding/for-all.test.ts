import { expect, test } from '@jest/globals';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';

test.each([
  ['2台だと合計で何分くらいみればいいですか', 2],
  ['20分×3台ってことですか', 3],
  ['4台ぜんぶだとどれくらいかかる?', 4],
  ['両方で何分?', 2],
  ['1台ずつやって10時に間に合う?', null],
  ['30分で2台はきついですか', 2],
  ['三台同時なら20分で済む?', 3],
  ['2台だと40分?', 2],
  ['4台あるから80分かかるってこと?', 4],
  ['2台なら1時間みとけばいい?', 2],
  ['3台同時だと何分かかりますか', 3],
])('「%s」 asks how long several terminals take: %s of them', (text, count) => {
  expect(readTimeAsked(text).forAll).toEqual({ count });
});

test.each([
  '何分かかりますか',
  '2台同時にやっても間に合う?',
  '2台目は何分かかる?',
  '2台とも30分更新中だけど大丈夫?',
  '2台で始めて20分たったけどいい?',
  '2台あるから30分後に知らせてくれますか',
  '両方充電に何分かかる?',
  'もう1台で会計できますか',
  '2台とも終わりました',
])('「%s」 asks nothing of it', (text) => {
  expect(readTimeAsked(text).forAll).toBeNull();
});

test.each([
  ['2台あるけど', 2],
  ['受付の端末と会計の端末の2台ございます', 2],
  ['うち3台使ってます', 3],
  ['2台あるけどな', 2],
  ['端末2つあんねん', 2],
  ['質問が2つありますか', null],
  ['2台あるけどどっちから?', null],
  ['会計が2台で止まった', null],
])('「%s」 only tells how many there are: %s', (text, count) => {
  expect(readTimeAsked(text).countTold).toBe(count);
});
