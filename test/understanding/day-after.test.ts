import { expect, test } from '@jest/globals';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';

const date = (day: number) => ({ kind: 'date', month: null, day });

test.each([
  ['翌日でもいい?', { told: null, isOfRest: false }],
  ['次の日やります', { told: null, isOfRest: false }],
  ['休み明けでもいいですか', { told: null, isOfRest: true }],
  ['25日は定休日なので翌日にします', { told: date(25), isOfRest: false }],
  ['19日から21日まで休みなので休み明けに', { told: date(21), isOfRest: true }],
  ['期限の翌日でも間に合う?', null],
  ['明日でもいい?', null],
  ['昼休み時間にやる', null],
])('「%s」 is of the day behind another: %j', (text, afterDay) => {
  expect(readTimeAsked(text).afterDay).toEqual(afterDay);
});

test.each([
  ['19日から21日まで休みです', date(21)],
  ['18日と19日は休み', date(19)],
  ['19日は定休日', null],
])('the last of the days of 「%s」 is %j', (text, lastOfDays) => {
  expect(readTimeAsked(text).lastOfDays).toEqual(lastOfDays);
});
