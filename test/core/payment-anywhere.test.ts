import { MONEY_FLOW } from '../../src/core/money-flow.ts';
import { content } from './the-content.ts';
import { standingAt, written } from './standing-at.ts';

/**
 * Wherever a talk stands, whoever writes that a payment has stopped is led to it: the words are no answer to what was asked, and
 * nobody is told to go on and pay.
 */
const TOPICS = ['payment.retry', 'payment.check_history', 'app.payment_interrupted'];
const EVERY = 7;
const WORDS = TOPICS.flatMap((topic) => content.utterances()[topic] ?? []).filter(
  (_, at) => at % EVERY === 0,
);

/** Where the talk may stand: at no step, and at every question but those of the check itself. */
const PLACES = Object.values(content.flows)
  .filter(({ id }) => id !== MONEY_FLOW)
  .flatMap(({ id, steps }) =>
    Object.entries(steps).flatMap(([step, one]) => ('ask' in one ? [`${id}/${step}`] : [])),
  );

// Told only of a time that has been named.
const NEEDS_MORE = /^set-reminder\/(?:confirm|which)$/u;

/** The last: to finish it first, and to say so where it does not move on; もう一回やっていい? is told what to do where it is of a payment. */
const WARNS =
  /^(?:payment|unsafe|worry\.again$|notInNotice\.wrong|flow\.restart-terminal\.payFirst)/u;
const SENDS_ON =
  /^(?:counter\.(?:payFirst|useOther|cash)|finished\.|deadline\.|payment\.takeAgain)/u;

/** So few of some 370 may be taken for an answer; none may be sent on. */
const MOST_LOST = 5;

test('there are places and words', () => {
  expect(PLACES.length).toBeGreaterThan(20);
  expect(WORDS.length).toBeGreaterThan(200);
});

test.each(PLACES.filter((place) => !NEEDS_MORE.test(place)))('at %s', (place) => {
  const lost: string[] = [];
  for (const text of WORDS) {
    const talk = standingAt(place);
    const says = written(talk, text).said;
    expect(says.filter((message) => SENDS_ON.test(message))).toEqual([]);
    const isMet = talk.state.position?.flow === MONEY_FLOW || talk.state.handOff !== null;
    const isWarned = says.some((message) => WARNS.test(message));
    if (!isMet && !isWarned) lost.push(`${text} → ${says.join(', ')}`);
  }
  expect(lost.slice(MOST_LOST)).toEqual([]);
});

test.each(PLACES.filter((place) => /update-terminal|check-battery/u.test(place)))(
  'with a customer waiting at %s',
  (place) => {
    for (const text of WORDS.filter((word) => /[ぁ-ん]/u.test(word))) {
      const { said } = written(standingAt(place), `${text}。お客さん待ってます`);
      expect(said).not.toContain('counter.payFirst');
    }
  },
);
