import type { Content } from '../content/load.ts';
import type { LoadedLocale } from '../content/locale.ts';
import { buttonsOf } from '../content/typed-words.ts';
import type { TopicCard } from '../core/facts.ts';
import type { Language } from '../core/reading.ts';
import type { Taught, TaughtCard } from '../core/taught.ts';

/** The content of the repository with what the desk has published over it. Throws `ContentError` on words that cannot be said. */
export function withTaught(content: Content, taught: Taught, version: number): Content {
  const ids = Object.keys(taught.cards);
  const topics = { ...content.topics, ...cardsOf(taught) };
  const inTongue = (language: Language) => withCards(content.locales[language], taught);
  const locales = {
    ja: inTongue('ja'),
    en: inTongue('en'),
    'zh-Hans': inTongue('zh-Hans'),
    ko: inTongue('ko'),
  };
  const notice = { ...content.notice, taught: version };
  const all = Object.values(locales);
  const flows = Object.keys(content.flows);
  return {
    ...content,
    notice,
    topics,
    locales,
    locale: locales.ja,
    buttons:
      ids.length === 0 ? content.buttons : buttonsOf(all, notice, Object.keys(topics), flows),
    utterances: () => withExamples(content.utterances(), taught),
  };
}

function cardsOf({ cards }: Taught): Readonly<Record<string, TopicCard>> {
  return Object.fromEntries(
    Object.entries(cards).map(([topic, { call }]) => [
      topic,
      { offers: [], call, flow: null, live: false },
    ]),
  );
}

function withCards(locale: LoadedLocale, { cards, names }: Taught): LoadedLocale {
  const ofGone = Object.entries(names).map(
    ([topic, label]) => [`choice.topic.${topic}`, label] as const,
  );
  const ofCards = Object.entries(cards).flatMap(([topic, card]) => [
    [`topic.${topic}`, textIn(locale, card)] as const,
    [`choice.topic.${topic}`, card.label] as const,
  ]);
  const texts = [...ofGone, ...ofCards];
  return texts.length === 0 ? locale : locale.with(new Map(texts));
}

/** The desk writes Japanese, which is all that the money rule can be held against; other merchants are told so. */
function textIn(locale: LoadedLocale, { text }: TaughtCard): string {
  return locale.language === 'ja'
    ? text
    : `${locale.say('taught.inJapanese', {}, 'open')}\n${text}`;
}

/** A line that was taught belongs to its topic alone. */
export function withExamples(
  utterances: Readonly<Record<string, readonly string[]>>,
  { examples }: Taught,
): Readonly<Record<string, readonly string[]>> {
  const taught = new Set(Object.values(examples).flat());
  const all: Record<string, readonly string[]> = {};
  for (const [topic, lines] of Object.entries(utterances)) {
    all[topic] = lines.filter((line) => !taught.has(line));
  }
  for (const [topic, lines] of Object.entries(examples)) {
    all[topic] = [...(all[topic] ?? []), ...lines.flatMap(weighed)];
  }
  return all;
}

/** What a person has taught, one line at a time, must not drown among hundreds of lines. */
const TIMES = 4;
const weighed = (line: string): readonly string[] => Array.from({ length: TIMES }, () => line);
