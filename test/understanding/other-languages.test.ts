import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { TOPICS } from '../../src/core/topics.ts';
import { loadContentAndReader } from '../../src/reader.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content, read } = loadContentAndReader(root);
const reading = (text: string) => read(text, { expects: null, lastTopics: [] });

const LANGUAGES = ['en', 'zh-Hans', 'ko'] as const;
const questions = z.partialRecord(
  z.enum(TOPICS),
  z.partialRecord(z.enum(LANGUAGES), z.array(z.string()).min(1)),
);

/** By topic and language. */
const asked = Object.entries(
  questions.parse(parse(readFileSync(`${root}/test/understanding/other-languages.yaml`, 'utf8'))),
).flatMap(([topic, byLanguage]) =>
  LANGUAGES.flatMap((language) =>
    (byLanguage[language] ?? []).map((text) => ({ topic, language, text, heard: reading(text) })),
  ),
);

describe.each(LANGUAGES)('ordinary questions of every topic are answered at once: %s', (spoken) => {
  const lines = asked.filter(({ language }) => language === spoken);

  test('in the language they are asked in', () => {
    for (const { text, heard } of lines) {
      expect([text, heard.language]).toEqual([text, spoken]);
    }
  });

  test('nearly all of them, and none with another topic alone', () => {
    const missed = lines.filter(({ topic, heard }) => !heard.topics.includes(topic));
    expect(lines.length).toBeGreaterThan(70);
    expect(missed.map(({ text }) => text).slice(3)).toEqual([]);
    const wrong = missed.filter(({ heard }) => heard.topics.length > 0);
    expect(wrong.map(({ text }) => text).slice(1)).toEqual([]);
  });

  test('some question of each topic', () => {
    const topics = new Set(lines.map(({ topic }) => topic));
    const answered = new Set(
      lines.flatMap(({ topic, heard }) => (heard.topics.includes(topic) ? [topic] : [])),
    );
    expect([...topics].filter((topic) => !answered.has(topic))).toEqual([]);
  });
});

test('none of them is an utterance', () => {
  const known = new Set(Object.values(content.utterances()).flat());
  expect(asked.filter(({ text }) => known.has(text)).map(({ text }) => text)).toEqual([]);
});

test.each([
  ['업데이트는 언제인가요?', 'update.when'],
  ['업데이트가 언제예요?', 'update.when'],
  ['업데이트 방법을 알려주세요', 'update.how'],
  ['에러가 났어요', 'update.error'],
  ['배터리는 얼마나 필요해요?', 'prep.charge'],
  ['카드 결제가 안 돼요', 'update.error'],
  ['终端不能收款', 'update.error'],
  ['The terminal cannot take payments', 'update.error'],
])('what is asked most is answered: %s', (text, topic) => {
  expect(reading(text).topics).toEqual([topic]);
});

test.each([
  'What is the weather tomorrow?',
  '今天天气怎么样',
  '오늘 점심 뭐 먹지',
  "One customer's card was declined by his bank",
  '客人的卡被银行拒绝了',
  '손님 카드가 한도 초과래요',
])('what is not ours gets no fact of the notice: %s', (text) => {
  const { topics } = reading(text);
  expect(topics.filter((topic) => topic !== 'oos')).toEqual([]);
});
