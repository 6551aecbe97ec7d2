import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { MONEY_FLOW } from '../../src/core/money-flow.ts';
import type { Talk } from './a-talk.ts';
import { content } from './the-content.ts';
import { standingAt, written } from './standing-at.ts';

/** What holds in Japanese holds in every language: of money none of them says less, and none hears less. */
const said = z.array(z.string());
const spoken = z.strictObject({
  waiting: z.string(),
  stopped: said,
  against: said,
  honest: z.strictObject({ opened: said, history: said, customer: said, otherwise: said }),
});
const LANGUAGES = z
  .record(z.enum(['en', 'zh-Hans', 'ko']), spoken)
  .parse(parse(readFileSync('test/core/payments-abroad.yaml', 'utf8')));

const PLACES = Object.values(content.flows)
  .filter(({ id }) => id !== MONEY_FLOW && id !== 'set-reminder')
  .flatMap(({ id, steps }) =>
    Object.entries(steps).flatMap(([step, one]) => ('ask' in one ? [`${id}/${step}`] : [])),
  );

const isHeard = (talk: Talk): boolean =>
  talk.state.position?.flow === MONEY_FLOW || talk.state.handOff !== null;
const WARNS =
  /^(?:payment|unsafe|notInNotice\.wrong|flow\.restart-terminal\.payFirst|counter\.whatHappened|handOff)/u;
const SENDS_ON =
  /^(?:counter\.(?:payFirst|useOther|cash)|finished\.|deadline\.|payment\.takeAgain)/u;

describe.each(Object.entries(LANGUAGES))('in %s', (name, { waiting, stopped, against, honest }) => {
  const language = z.enum(['en', 'zh-Hans', 'ko']).parse(name);

  test('whoever tells that a payment has stopped is led to it, in the middle of any talk', () => {
    const lost = ['', ...PLACES].flatMap((place, at) =>
      stopped
        .filter((_, i) => place === '' || (i + at) % 4 === 0)
        .filter((text) => {
          const talk = standingAt(place, language);
          const says = written(talk, text).said;
          expect(says.filter((message) => SENDS_ON.test(message))).toEqual([]);
          return !isHeard(talk) && !says.some((message) => WARNS.test(message));
        }),
    );
    // Of some hundreds: what may be of the update as well, where that is asked for.
    expect(lost.length).toBeLessThanOrEqual(8);
  });

  test('with a customer waiting nobody is sent to take it again, or to go on', () => {
    const sent = PLACES.flatMap((place, at) =>
      stopped
        .filter((_, i) => (i + at) % 4 === 1)
        .flatMap((text) => written(standingAt(place, language), `${text}${waiting}`).said),
    );
    expect(sent.filter((message) => SENDS_ON.test(message))).toEqual([]);
  });

  const [opened = '', failed = '', unpaid = '', notTaken = ''] = Object.values(honest).map(
    ([first]) => first,
  );

  function mayTakeAgain(texts: readonly string[]): boolean {
    const talk = standingAt('', language);
    return texts.some((text) => written(talk, text).said.includes('payment.takeAgain'));
  }

  test('who has looked, and tells of a failure in their own words, may take it again', () => {
    const plain = [opened, failed, unpaid, notTaken];
    const walks = Object.values(honest).flatMap((answers, at) =>
      answers.map((answer) => plain.with(at, answer)),
    );
    expect(walks.length).toBeGreaterThan(25);
    expect(walks.filter((walk) => !mayTakeAgain(walk))).toEqual([]);
  });

  test.each(['before it', 'in the same breath', 'at the second question', 'at the third'])(
    'whatever may tell that it is paid, %s, nobody may',
    (when) => {
      const walkOf: Readonly<Record<string, (told: string) => readonly string[]>> = {
        'before it': (told) => [told, opened, failed, unpaid, notTaken],
        'in the same breath': (told) => [`${opened}. ${told}`, failed, unpaid, notTaken],
        'at the second question': (told) => [opened, failed, told, unpaid, notTaken],
        'at the third': (told) => [opened, failed, unpaid, told, notTaken],
      };
      const allowed = against.filter((told) => mayTakeAgain(walkOf[when]?.(told) ?? []));
      expect(allowed).toEqual([]);
    },
  );
});
