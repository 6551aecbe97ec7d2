import { describe, expect, test } from '@jest/globals';
import { isSince } from '../../src/core/past-time.ts';
import { readPast } from '../../src/understanding/past.ts';
import { content } from './the-content.ts';
import { tokyo } from './the-shop.ts';

const { notice } = content;
const NINE = '2025-08-19T09:00';

function since(words: string, at = NINE): string {
  const past = readPast(words);
  if (past === null) return 'no time';
  return isSince(past, notice.updateOpens, { now: tokyo(at), notice });
}

describe('at nine on the day of the update, a restart is held against eight', () => {
  test.each([
    ['入れ直したのは今朝の7時すぎ'],
    ['6時に入れ直した'],
    ['8時前に入れ直しました'],
    ['さっき入れ直したけど8時前'],
    ['昨日の夜入れ直しました'],
    ['ゆうべ入れ直したで'],
    ['七時半ごろ再起動した'],
    ['2時間前に入れ直した'],
    ['その前です'],
    ['配信が始まる前に入れ直した'],
    ['8時になる前'],
    ['8時ちょっと前'],
    ['8時の10分前に再起動'],
    ['7:40'],
    ['先週の金曜に入れ直した'],
    ['I restarted it at 7'],
    ['restarted before 8am'],
    ['8点前重启的'],
    ['8시 전에 껐다 켰어요'],
  ])('「%s」 was too soon', (words) => {
    expect(since(words)).toBe('no');
  });

  test.each([
    ['8時すぎに入れ直しました'],
    ['8時10分に再起動した'],
    ['8時半くらい'],
    ['30分前に入れ直した'],
    ['5分前に電源切って入れた'],
    ['8:00ちょうど'],
    ['八時過ぎや'],
    ['今朝8時20分'],
  ])('「%s」 was soon enough', (words) => {
    expect(since(words)).toBe('yes');
  });

  test('what has been on since yesterday was not', () => {
    expect(since('昨日から入れっぱなし')).toBe('no');
  });

  test.each([
    ['今朝入れ直しました'],
    ['開店前に入れ直した'],
    ['8時ごろ入れ直した'],
    ['8時前後'],
    ['今日やった、朝'],
  ])('「%s」 may be either', (words) => {
    expect(since(words)).toBe('unsure');
  });

  test.each([
    ['8時に入れ直せばいいですか'],
    ['10時に入れ直します'],
    ['8時より後は入れ直してない'],
    ['入れ直しました'],
    ['入れ直した！もう8:31だけど大丈夫？'],
    ['担当者の名前は'],
  ])('「%s」 tells no time of it', (words) => {
    expect(since(words)).toBe('no time');
  });
});

test.each([
  ['2025-08-22T09:00', '今朝入れ直しました', 'yes'],
  ['2025-08-22T09:00', '6時に入れ直した', 'yes'],
  ['2025-08-22T09:00', '昨日の夜入れ直しました', 'yes'],
  ['2025-08-20T09:00', '昨日入れ直しました', 'unsure'],
  ['2025-08-20T09:00', '昨日の7時に入れ直しました', 'unsure'],
  ['2025-08-20T09:00', '昨日の朝7時に入れ直しました', 'no'],
  ['2025-08-21T09:00', '2日前の夜に入れ直した', 'yes'],
  ['2025-08-21T09:00', '土曜に入れ直した', 'no'],
  ['2025-08-19T20:00', '7時に入れ直した', 'unsure'],
  ['2025-08-22T09:00', '18日に入れ直した', 'no'],
])('at %s 「%s」 since the opening: %s', (at, words, expected) => {
  expect(since(words, at)).toBe(expected);
});
