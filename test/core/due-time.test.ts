import { DateTime } from 'luxon';
import { dueTime, type DueTime, type ShopHours } from '../../src/core/due-time.ts';
import { readWhen } from '../../src/understanding/when.ts';
import { content } from './the-content.ts';
import { tokyo } from './the-shop.ts';

const { notice } = content;
const UNTOLD: ShopHours = { opens: null, closes: null };

interface Asked {
  readonly at: string;
  readonly hours?: Partial<ShopHours>;
  /** The reminder that is being changed. */
  readonly instead?: string;
}

/** What the words come to, in a few letters: the kind, and the moments in Tokyo. */
function due(words: string, { at, hours, instead }: Asked): string {
  const time = readWhen(words, { isAsked: true });
  if (time === null) return 'no time';
  const given = { now: tokyo(at), notice, hours: { ...UNTOLD, ...hours } };
  return shown(dueTime(time, { ...given, instead: instead === undefined ? null : tokyo(instead) }));
}

function shown(found: DueTime): string {
  const moments = [
    ...('at' in found ? [found.at] : []),
    ...(found.kind === 'either' ? [found.other] : []),
  ];
  return [found.kind, ...moments.map((at) => at.setZone('Asia/Tokyo').toFormat('M/d H:mm'))].join(
    ' ',
  );
}

const DAY = '2025-08-18T15:00';
const EVENING = '2025-08-18T20:30';
const MIDNIGHT = '2025-08-19T00:30';

test.each([
  [EVENING, '明日の朝', 'clear 8/19 7:30'],
  [EVENING, '7時半に', 'clear 8/19 7:30'],
  [EVENING, '30分後', 'clear 8/18 21:00'],
  [EVENING, '1時間半後', 'clear 8/18 22:00'],
  [EVENING, '22時', 'clear 8/18 22:00'],
  [EVENING, '夜12時', 'clear 8/19 0:00'],
  [EVENING, '深夜1時', 'clear 8/19 1:00'],
  [EVENING, '今日', 'clear 8/18 21:00'],
  [EVENING, '明日', 'clear 8/19 7:30'],
  [EVENING, '夕方', 'clear 8/19 17:00'],
  [EVENING, '2時', 'clear 8/19 14:00'],
  [DAY, '夕方6時', 'clear 8/18 18:00'],
  [DAY, '明日の8時', 'clear 8/19 8:00'],
  [DAY, '明日の2時', 'clear 8/19 14:00'],
  [DAY, '20日の9時', 'clear 8/20 9:00'],
  [DAY, '8月20日9:00', 'clear 8/20 9:00'],
  [DAY, '水曜の朝', 'clear 8/20 7:30'],
  [DAY, '月曜の夜', 'clear 8/18 21:00'],
  [DAY, '今日の4時', 'clear 8/18 16:00'],
  [DAY, '更新の前日の夜', 'clear 8/18 21:00'],
  [DAY, '当日の朝', 'clear 8/19 7:30'],
  [DAY, '期限の前日', 'clear 8/24 7:30'],
  [DAY, '25日の23時59分', 'clear 8/25 23:59'],
])('at %s 「%s」 is %s', (at, words, expected) => {
  expect(due(words, { at })).toBe(expected);
});

test.each([
  [MIDNIGHT, '明日の朝', 'either 8/19 7:30 8/20 7:30'],
  [MIDNIGHT, '明日', 'either 8/19 7:30 8/20 7:30'],
  [MIDNIGHT, '明後日の9時', 'either 8/20 9:00 8/21 9:00'],
  [DAY, '8時', 'either 8/18 20:00 8/19 8:00'],
  ['2025-08-19T10:00', '7時半', 'either 8/19 19:30 8/20 7:30'],
])('at %s 「%s」 may be two: %s', (at, words, expected) => {
  expect(due(words, { at })).toBe(expected);
});

test.each([
  [MIDNIGHT, '朝', 'clear 8/19 7:30'],
  [MIDNIGHT, '今日の朝', 'clear 8/19 7:30'],
  [MIDNIGHT, '今夜', 'clear 8/19 21:00'],
  [MIDNIGHT, '深夜1時', 'clear 8/19 1:00'],
  [MIDNIGHT, '2時', 'clear 8/19 2:00'],
  [MIDNIGHT, '3日後の朝', 'clear 8/22 7:30'],
  ['2025-08-19T05:00', '明日の朝', 'clear 8/20 7:30'],
  ['2025-08-25T00:30', '明日の朝', 'clear 8/25 7:30'],
])('after midnight, at %s, 「%s」 is %s', (at, words, expected) => {
  expect(due(words, { at })).toBe(expected);
});

test.each([
  [DAY, '今朝7時', 'past 8/18 7:00'],
  [DAY, '昨日の夜', 'past 8/17 21:00'],
  [DAY, '10日の9時', 'past 8/10 9:00'],
  [DAY, '26日の9時', 'tooLate 8/26 9:00'],
  [DAY, '26日の0時', 'tooLate 8/26 0:00'],
  [DAY, '25日の24時', 'tooLate 8/26 0:00'],
  ['2025-08-25T21:00', '明日の朝', 'tooLate 8/26 7:30'],
  [DAY, '25時', 'impossible'],
  ['2025-08-20T15:00', '2月30日', 'impossible'],
  ['2025-08-26T10:00', '明日の朝', 'clear 8/27 7:30'],
  ['2025-08-30T10:00', '2日の9時', 'clear 9/2 9:00'],
  ['2025-12-29T15:00', '1月2日の10時', 'clear 1/2 10:00'],
  ['2025-12-31T23:30', '1月1日の朝', 'clear 1/1 7:30'],
  ['2025-12-29T15:00', '5月31日の9時', 'clear 5/31 9:00'],
  ['2025-12-29T15:00', '12月28日の9時', 'past 12/28 9:00'],
  ['2025-12-29T15:00', '6月1日の9時', 'past 6/1 9:00'],
  ['2026-01-05T10:00', '1月2日の10時', 'past 1/2 10:00'],
  ['2027-12-29T15:00', '2月29日の9時', 'clear 2/29 9:00'],
  ['2025-08-19T09:00', '火曜の朝', 'tooLate 8/26 7:30'],
  ['2025-08-19T09:00', '火曜の8時', 'clear 8/19 20:00'],
])('at %s 「%s」 is %s', (at, words, expected) => {
  expect(due(words, { at })).toBe(expected);
});

test.each([
  ['閉店後', undefined, 'closes'],
  ['開店の1時間前', undefined, 'opens'],
  ['閉店後', { closes: 22 * 60 }, 'clear 8/18 22:00'],
  ['閉店の30分後', { closes: 22 * 60 }, 'clear 8/18 22:30'],
  ['閉店後', { closes: 25 * 60 }, 'clear 8/19 1:00'],
  ['閉店後', { closes: 20 * 60 }, 'clear 8/19 20:00'],
  ['開店の1時間前', { opens: 10 * 60 }, 'clear 8/19 9:00'],
  ['開店前', { opens: 10 * 60 }, 'clear 8/19 9:00'],
  ['20日の開店前', { opens: 10 * 60 }, 'clear 8/20 9:00'],
  ['26日の開店前', { opens: 10 * 60 }, 'tooLate 8/26 9:00'],
])('beside the hours of the shop, 「%s」 with %j is %s', (words, hours, expected) => {
  expect(due(words, { at: EVENING, ...(hours ? { hours } : {}) })).toBe(expected);
});

test('a shop that closes after midnight has not closed yet at half past midnight', () => {
  expect(due('閉店後', { at: MIDNIGHT, hours: { closes: 25 * 60 } })).toBe('clear 8/19 1:00');
});

test.each([
  ['8時', '2025-08-20T07:30', 'clear 8/20 8:00'],
  ['やっぱり9時半', '2025-08-19T21:00', 'clear 8/19 21:30'],
  ['あさって', '2025-08-19T07:30', 'clear 8/20 7:30'],
  ['昼', '2025-08-20T07:30', 'clear 8/20 12:00'],
  ['10分後', '2025-08-20T07:30', 'clear 8/18 20:40'],
])('「%s」 instead of %s is %s', (words, instead, expected) => {
  expect(due(words, { at: EVENING, instead })).toBe(expected);
});

test.each([
  ['2025-08-25T20:00', '23時40分', 'clear 8/25 23:40'],
  ['2025-08-25T20:00', '23時41分', 'tooLate 8/25 23:41'],
  ['2025-08-25T20:00', '23時55分', 'tooLate 8/25 23:55'],
  ['2025-08-25T23:45', '5分後', 'tooLate 8/25 23:50'],
  ['2025-08-26T09:00', '23時55分', 'clear 8/26 23:55'],
])('at %s an update begun at %s has to be over by the deadline: %s', (at, words, expected) => {
  const time = readWhen(words, { isAsked: true });
  if (time === null) throw new Error('no time');
  const given = { now: tokyo(at), notice, hours: UNTOLD, instead: null, isToUpdate: true };
  expect(shown(dueTime(time, given))).toBe(expected);
});

test.each([
  [EVENING, '朝', 'clear 8/19 8:00'],
  [EVENING, '明日の朝', 'clear 8/19 8:00'],
  [EVENING, '当日の朝', 'clear 8/19 8:00'],
  [EVENING, '19日に', 'clear 8/19 8:00'],
  [EVENING, '明日の開店前', 'clear 8/19 8:00'],
  [MIDNIGHT, '朝', 'clear 8/19 8:00'],
  ['2025-08-19T07:40', '今日の朝', 'clear 8/19 8:00'],
  // An hour that is said stays, and so does every other morning.
  [EVENING, '明日の7時半', 'clear 8/19 7:30'],
  [EVENING, '開店の1時間前', 'clear 8/19 7:30'],
  [EVENING, '20日の朝', 'clear 8/20 7:30'],
  [DAY, '期限の前日', 'clear 8/24 7:30'],
  ['2025-08-17T12:00', '明日の朝', 'clear 8/18 7:30'],
])('at %s a morning to update in, 「%s」, is not before it is out: %s', (at, words, expected) => {
  const time = readWhen(words, { isAsked: true });
  if (time === null) throw new Error('no time');
  const hours: ShopHours = { opens: 8 * 60 + 30, closes: null };
  const given = { now: tokyo(at), notice, hours, instead: null, isToUpdate: true };
  expect(shown(dueTime(time, given))).toBe(expected);
});

test('the host’s time zone does not count', () => {
  const now = DateTime.fromISO('2025-08-18T15:30:00Z', { zone: 'America/Los_Angeles' });
  const time = readWhen('明日の朝', { isAsked: true });
  if (time === null) throw new Error('no time');
  const found = dueTime(time, { now, notice, hours: UNTOLD, instead: null });
  expect(shown(found)).toBe('either 8/19 7:30 8/20 7:30');
});
