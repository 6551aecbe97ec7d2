import { DateTime } from 'luxon';
import { Talk } from '../core/a-talk.ts';
import { written } from '../core/standing-at.ts';
import { HONEST_TALKS } from './honest-talks.ts';
import { MAY_BE_PAID } from './may-be-paid.ts';

const now = DateTime.fromISO('2025-08-21T12:10:00+09:00', { zone: 'Asia/Tokyo' });
const TAKE_AGAIN = 'payment.takeAgain';
const STOPPED = '決済途中で固まった';
const YES = ['失敗', 'なっていない', '受け取っていない'];

/** For each of these lines, whether its reply is the leave to take the payment again. */
function isAllowedAt(lines: readonly string[]): readonly boolean[] {
  const talk = new Talk({ now });
  return lines.map((line) => written(talk, line).said.includes(TAKE_AGAIN));
}

test.each(MAY_BE_PAID)('a payment is never taken again where it was said: %s', (told) => {
  for (const lines of [
    [`${STOPPED}けど${told}`, ...YES],
    [told, STOPPED, ...YES],
    [STOPPED, '失敗', told, ...YES],
  ]) {
    expect(isAllowedAt(lines)).not.toContain(true);
  }
});

test.each(HONEST_TALKS)('a payment is taken again, and not before the end: %s', (talk) => {
  const lines = talk.split(' / ');
  expect(isAllowedAt(lines)).toEqual(lines.map((_line, at) => at === lines.length - 1));
});
