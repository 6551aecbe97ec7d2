import { isClosedIn, withoutClosedDay } from '../../src/understanding/closed-day.ts';
import { readWhen } from '../../src/understanding/when.ts';

const dayOf = (text: string) => {
  const time = readWhen(withoutClosedDay(text), { isAsked: false });
  return time !== null && 'day' in time ? time.day : null;
};

test.each([
  ['明日は定休日だから明後日やる。問題ない?', { kind: 'fromToday', days: 2 }],
  ['26日は休みなので27日の開店前にやります', { kind: 'date', month: null, day: 27 }],
  ['明日休みなんで更新は水曜でもいいですか', { kind: 'weekday', weekday: 3, weeks: 0 }],
  ['27日に更新したらだめ？26は休みで決済しない', { kind: 'date', month: null, day: 27 }],
  ['火曜定休なので水曜の朝に更新します', { kind: 'weekday', weekday: 3, weeks: 0 }],
  ['26日はお店休むから27日に更新でもいい?', { kind: 'date', month: null, day: 27 }],
])('of 「%s」 the day of the update is kept', (text, day) => {
  expect(isClosedIn(text)).toBe(true);
  expect(dayOf(text)).toEqual(day);
});

test.each([
  '27日に更新したらだめ?',
  '明日やります',
  '明日の休み時間に更新していい?',
  '26日まで飛ばせますか',
])('「%s」 tells of no closed day', (text) => {
  expect(isClosedIn(text)).toBe(false);
  expect(withoutClosedDay(text)).toBe(text);
});

test('a closed day alone stays the day that is named', () => {
  expect(isClosedIn('明日は定休日です')).toBe(false);
  expect(dayOf('明日は定休日です')).toEqual({ kind: 'fromToday', days: 1 });
});
