import { plainlyAsked } from '../../src/understanding/plain-wording.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';
import { followUp } from '../../src/understanding/follow-up.ts';

test.each([
  ['あ、端末の更新すっかり忘れてました、どうしよう', 'update.timing'],
  ['まだ何もやってないけど まずい?', 'update.timing'],
  ['明日から更新ってことですよね', 'update.when'],
  // Of a payment, or of a reminder, it is none of these.
  ['更新の連絡を忘れてました', null],
  ['会計するの忘れてました', null],
  ['明日予約の更新ですよね', null],
])('%s is %s', (text, topic) => {
  expect(plainlyAsked(foldSpelling(text))).toBe(topic);
});

test('what is to be done today proposes no time', () => {
  expect(readTimeAsked('今日なにやればいい？').proposes).toBe(false);
  expect(readTimeAsked('今日やればいい？').proposes).toBe(true);
});

test('a start that is only thought of was none', () => {
  const asked = readTimeAsked('25日の22時に始めたらどう？');
  expect(asked.isRunSince).toBe(false);
  expect(asked.proposes).toBe(true);
});

test.each([
  ['え今晩?', 'os.deadline', 'os.deadline'],
  ['で何時', 'os.deadline', 'os.deadline'],
  ['何時', 'hotline', null],
])('%s after %s leans on %s', (text, last, topic) => {
  expect(followUp(text, [last])).toBe(topic);
});
