import { expect, test } from '@jest/globals';
import { numberWords } from '../../src/web/desk/number-words.ts';
import { queueWords } from '../../src/web/desk/queue-words.ts';
import { talkWords } from '../../src/web/desk/talk-words.ts';

test('an update that is offered is not said to be there, or to have been made', () => {
  const offered = [talkWords.ja.states.AVAILABLE, talkWords.en.states.AVAILABLE];
  expect(offered).toEqual(['未更新(配信済み)', 'Update available']);
});

test('payments that cannot be seen are not said to be seen nowhere', () => {
  expect(talkWords.ja.noPaymentPort).toContain('ここでは見られません');
  expect(talkWords.en.noPaymentPort).toContain('cannot be seen here');
});

test('of two clocks for the first reply each says which it is', () => {
  expect(numberWords.ja.total.reply).toContain('夜間も数える');
  expect(queueWords.ja.inHours('12分')).toBe('12分(受付のみの時間を除く)');
  expect(queueWords.en.inHours('12 min')).toBe('12 min of answering hours');
});
