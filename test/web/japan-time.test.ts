import { expect, test } from '@jest/globals';
import {
  agoOf,
  lengthOf,
  dayKeyOf,
  dayOf,
  fieldOf,
  fromField,
  momentOf,
  spanOf,
  timeOf,
  timeWithSeconds,
  waited,
} from '../../src/web/clock/japan-time.ts';

test('times are read in Japan, whatever the zone of the machine', () => {
  expect(timeOf('2025-08-18T23:05:09Z')).toBe('8:05');
  expect(timeWithSeconds('2025-08-18T23:05:09Z')).toBe('8:05:09');
  expect(dayOf('2025-08-18T23:05:09Z')).toBe('8/19(火)');
  expect(momentOf('2025-08-19T08:05:00+09:00')).toBe('8/19(火) 8:05');
  expect(timeOf('2025-08-26T00:01:00+09:00')).toBe('0:01');
});

test('a stretch of time has its days where they differ', () => {
  expect(spanOf('2025-08-18T23:19:00Z', '2025-08-19T00:19:30Z')).toBe('8:19〜9:19');
  expect(spanOf('2025-08-18T14:50:00Z', '2025-08-19T00:19:00Z')).toBe(
    '8/18(月) 23:50〜8/19(火) 9:19',
  );
  expect(spanOf('2025-08-18T23:19:00Z', '2025-08-19T00:19:30Z', 'en')).toBe('8:19–9:19');
});

test('midnight in Japan divides the days', () => {
  expect(dayKeyOf('2025-08-25T14:59:59Z')).toBe('2025-08-25');
  expect(dayKeyOf('2025-08-25T15:00:00Z')).toBe('2025-08-26');
});

test('a time typed into the field is a time in Japan', () => {
  expect(fieldOf('2025-08-25T14:59:30Z')).toBe('2025-08-25T23:59');
  expect(fromField('2025-08-25T23:59')).toBe('2025-08-25T23:59:00+09:00');
});

test.each(['', '2025-08-25', 'tomorrow'])('a field that says "%s" sets no clock', (value) => {
  expect(fromField(value)).toBeNull();
});

test.each([
  ['2025-08-19T08:04:01+09:00', '1分未満'],
  ['2025-08-19T08:04:00+09:00', '1分'],
  ['2025-08-19T07:05:01+09:00', '59分'],
  ['2025-08-19T07:05:00+09:00', '1時間'],
  ['2025-08-19T06:45:00+09:00', '1時間20分'],
  ['2025-08-17T08:05:00+09:00', '2日'],
  ['2025-08-17T05:05:00+09:00', '2日3時間'],
  ['2025-08-19T09:00:00+09:00', '1分未満'],
])('somebody who came at %s has waited %s', (since, words) => {
  expect(waited(since, '2025-08-19T08:05:00+09:00')).toBe(words);
});

test('for staff who read English, days and lengths are English', () => {
  const now = '2025-08-19T08:05:00+09:00';
  expect(momentOf('2025-08-18T23:05:09Z', 'en')).toBe('Tue 19 Aug 8:05');
  expect(waited('2025-08-19T06:45:00+09:00', now, 'en')).toBe('1 h 20 min');
  expect(waited('2025-08-17T08:05:00+09:00', now, 'en')).toBe('2 d');
  expect(waited(now, now, 'en')).toBe('under 1 min');
});

test('a moment is told as one, and a length never is', () => {
  const now = '2025-08-19T08:05:00+09:00';
  const before = (seconds: number) => new Date(Date.parse(now) - seconds * 1000).toISOString();
  expect([59, 60, 4800].map((seconds) => agoOf(before(seconds), now))).toEqual([
    'たった今',
    '1分前',
    '1時間20分前',
  ]);
  expect(agoOf(before(59), now, 'en')).toBe('just now');
  expect(agoOf(before(60), now, 'en')).toBe('1 min ago');
  expect(lengthOf(0, 'ja')).toBe('1分未満');
  expect(lengthOf(0, 'en')).toBe('under 1 min');
});
