import { expect, test } from '@jest/globals';
import { talkWords } from '../../src/web/desk/talk-words.ts';

test('an update that is offered is not said to be there, or to have been made', () => {
  const offered = [talkWords.ja.states.AVAILABLE, talkWords.en.states.AVAILABLE];
  expect(offered).toEqual(['未更新(配信済み)', 'Update available']);
});

test('payments that cannot be seen are not said to be seen nowhere', () => {
  expect(talkWords.ja.noPaymentPort).toContain('ここでは見られません');
  expect(talkWords.en.noPaymentPort).toContain('cannot be seen here');
});
