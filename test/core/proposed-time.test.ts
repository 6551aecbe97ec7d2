import { hotlineThen } from '../../src/core/hotline-then.ts';
import { proposedTime } from '../../src/core/proposed-time.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';
import { readTimeMeant } from '../../src/understanding/when.ts';
import { factsOf } from './the-content.ts';
import { tokyo } from './the-shop.ts';

const facts = factsOf();

const askedOf = (text: string) => ({
  ...readTimeAsked(text),
  time: readTimeMeant(text, { isAsked: false }),
});

const worldAt = (at: string) => ({ facts, now: tokyo(at), about: [] });

test.each([
  ['2025-08-18T14:00', '明日の7時59分にやってもいい?', 'deadline.thenEarly'],
  ['2025-08-18T14:00', '明日の朝8時ちょうどにやってもいい?', 'deadline.then'],
  ['2025-08-19T14:00', '25日の23時40分に始めてもいい?', 'deadline.then'],
  ['2025-08-19T14:00', '25日の23時41分に始めてもいい?', 'deadline.thenTight'],
  ['2025-08-19T14:00', '26日の0時に始めてもいい?', 'deadline.thenLate'],
  ['2025-08-25T23:59', '明日の朝にやってもいい?', 'deadline.thenLate'],
  ['2025-08-26T00:00', '明日の朝9時にやってもいい?', 'deadline.then'],
  ['2025-08-19T14:00', '26日は休みだから27日にやってもいい?', 'deadline.closedTill'],
  ['2025-08-19T14:00', '今日の午前10時にやってもいい?', undefined],
  ['2025-08-19T14:00', '25日の夜まで放っておいてもいい?', undefined],
])('at %s 「%s」 comes to %s', (at, text, message) => {
  expect(proposedTime(askedOf(text), FRESH_STATE, worldAt(at))?.message).toBe(message);
});

test.each([
  ['朝8時59分でも電話つながりますか', 'yes'],
  ['朝9時でも電話つながりますか', 'no'],
  ['夜の21時59分に電話してもいい?', 'no'],
  ['夜の22時に電話してもいい?', 'yes'],
])('「%s」: reception only at that hour: %s', (text, night) => {
  const said = hotlineThen(askedOf(text), FRESH_STATE, worldAt('2025-08-18T14:00'));
  expect(said?.values?.['night']).toBe(night);
});
