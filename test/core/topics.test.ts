import { isMoneyTopic } from '../../src/core/money-flow.ts';
import { TOPICS } from '../../src/core/topics.ts';
import { isPayment } from '../../src/understanding/zones.ts';
import { readingOf, Talk } from './a-talk.ts';
import { content } from './the-content.ts';

/** Every question of every flow, and, with the empty place, before any; but for those that a named time is needed for. */
const PLACES = [
  '',
  ...Object.values(content.flows).flatMap(({ id, steps }) =>
    Object.entries(steps).flatMap(([step, one]) => ('ask' in one ? [`${id}/${step}`] : [])),
  ),
].filter((place) => !/^set-reminder\/(?:confirm|which)$/u.test(place));

/** Those whose words are no `topic.<id>` and no guided talk, beside one that has its own. */
const UNUSUAL = ['handoff', 'unsafe', 'fleet.status', 'oos'] as const;

const WORDS = ['(質問)', 'はじめました', '18%'] as const;
const SIGNS = ['asks', 'tellsForStaff'] as const;

/** A text that does not exist would throw. */
// oxlint-disable-next-line jest/expect-expect -- a word that does not exist throws by itself
test.each(PLACES)('at "%s" nothing is answered in words that do not exist', (place) => {
  for (const talk of [at(place), withTicket(at(place))]) {
    for (const topic of UNUSUAL) {
      for (const text of WORDS) {
        const { signs } = readingOf(text);
        for (const sign of SIGNS) {
          talk.fork().write(text, { topics: [topic], signs: [...signs, sign] });
        }
      }
    }
  }
});

test.each(TOPICS)('a button that stands for %s is answered', (topic) => {
  const { texts } = new Talk().hear({ type: 'merchantTapped', data: `t0:topic:${topic}` });
  expect(texts).not.toEqual([]);
});

test.each(TOPICS)('%s is of a payment for who reads it as for the money rule', (topic) => {
  expect(isPayment(topic)).toBe(isMoneyTopic(topic));
});

function at(place: string): Talk {
  const talk = new Talk();
  if (place === '') return talk;
  const [flow = '', step = ''] = place.split('/');
  const { position } = talk.ask('flow.update').state;
  if (position === null) throw new Error('no talk was begun');
  talk.state = { ...talk.state, position: { ...position, flow, step }, offer: null };
  return talk;
}

function withTicket(talk: Talk): Talk {
  const handOff = {
    number: '0819-1',
    reason: 'paymentUnknown',
    openedAt: talk.now.toUTC().toISO() ?? '',
    isClaimed: false,
    hasSaidWaiting: true,
  } as const;
  talk.state = { ...talk.state, handOff };
  return talk;
}
