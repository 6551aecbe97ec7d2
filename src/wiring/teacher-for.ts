import { DateTime } from 'luxon';
import { stringify } from 'yaml';
import type { Clock } from '../engine/means.ts';
import type { Published } from '../desk/learning-ports.ts';
import type { Teacher } from '../desk/teacher-ports.ts';
import { phaseAt } from '../core/notice.ts';
import { factValues } from '../core/words.ts';
import { mistakesIn } from '../teaching/check-lesson.ts';
import type { Learner } from '../teaching/learner.ts';
import { grouped } from '../teaching/likeness.ts';

/** The desk's way to what the bot understands and says. */
export function teacherFor(learner: Learner, now: Clock): Teacher {
  const content = () => learner.now().content;
  return {
    mistakesIn: (lesson) =>
      mistakesIn(lesson, content(), (text) => learner.now().read(text, NO_TALK), now()),
    grouped,
    topics: () =>
      Object.keys(content().topics).map((id) => {
        const name = (language: 'ja' | 'en') =>
          content().locales[language].say(
            `choice.topic.${id}`,
            factValues(content().notice),
            'open',
          );
        return { id, ja: name('ja'), en: name('en') };
      }),
    nameOf: (message, language) => {
      const { locales, notice } = content();
      const locale = locales[language];
      return locale.messages.has(message) ? locale.say(message, factValues(notice), 'open') : null;
    },
    facts: () => factsOf(learner, now),
    learnt: () => learner.now().version,
    look: () => void learner.look(),
    toYaml,
  };
}

const NO_TALK = { expects: null, lastTopics: [] } as const;

/** Each as a text would name it; a moment with its day and time. */
function factsOf(learner: Learner, now: Clock): ReturnType<Teacher['facts']> {
  const { notice, locale } = learner.now().content;
  const values = factValues(notice);
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value === 'string' || typeof value === 'number')
      return [{ insert: `{${name}}`, says: `${value}` }];
    if (!DateTime.isDateTime(value)) return [];
    const insert = `{${name}, date, ${name.startsWith('reception') ? 'time' : 'dayTime'}}`;
    const says = locale.with(new Map([[name, insert]])).say(name, values, phaseAt(notice, now()));
    return [{ insert, says }];
  });
}

/** In the shape of `notices/` and `locales/`, to be put there by hand and reviewed as code is. */
function toYaml({ version, taught }: Published): string {
  const cards = Object.entries(taught.cards);
  return stringify({
    version,
    utterances: taught.examples,
    topics: Object.fromEntries(cards.map(([topic, { call }]) => [topic, { offers: [], call }])),
    locales: {
      ja: {
        topic: Object.fromEntries(cards.map(([topic, { text }]) => [topic, text])),
        choice: { topic: Object.fromEntries(cards.map(([topic, { label }]) => [topic, label])) },
      },
    },
  });
}
