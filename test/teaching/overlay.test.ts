import { plain } from '../../src/core/offer.ts';
import { NOTHING_TAUGHT, taughtBy, withLesson, type Lesson } from '../../src/core/taught.ts';
import { factValues } from '../../src/core/words.ts';
import { withTaught } from '../../src/teaching/overlay.ts';
import { content } from '../core/the-content.ts';

const CARD: Lesson = {
  kind: 'card',
  topic: 'own.1',
  lines: ['ロール紙がない'],
  card: { label: 'ロール紙のこと', text: '{floor}%とは関係ありません。', call: 'hotline' },
};
const taught = withTaught(content, withLesson(NOTHING_TAUGHT, CARD), 3);
const say = (language: 'ja' | 'en', message: string) =>
  taught.locales[language].say(message, factValues(taught.notice), 'open');

test('a new card has its words, its button and its call, and everything else is as it was', () => {
  expect(say('ja', 'topic.own.1')).toBe('25%とは関係ありません。');
  expect(taught.topics['own.1']).toEqual({ offers: [], call: 'hotline', flow: null, live: false });
  expect(taught.buttons[plain('ロール紙のこと')]).toBe('topic:own.1');
  expect(say('ja', 'topic.os.deadline')).toBe(
    content.locale.say('topic.os.deadline', factValues(content.notice), 'open'),
  );
  expect(taught.notice).toEqual({ ...content.notice, taught: 3 });
});

test('a merchant who reads another language is told that the answer is in Japanese', () => {
  const [told, ...words] = say('en', 'topic.own.1').split('\n');
  expect(told).toMatch(/Japanese/);
  expect(words).toEqual(['25%とは関係ありません。']);
});

test('a line that is taught leaves the topic under which it stood', () => {
  const [line = ''] = content.utterances()['update.when'] ?? [];
  const moved = withTaught(
    content,
    withLesson(NOTHING_TAUGHT, { kind: 'example', topic: 'os.skip', lines: [line] }),
    1,
  ).utterances();
  expect(moved['update.when']).not.toContain(line);
  expect(moved['os.skip']).toContain(line);
});

test('what was taught last counts', () => {
  const once = withLesson(NOTHING_TAUGHT, { kind: 'example', topic: 'os.skip', lines: ['無理'] });
  const again = withLesson(once, { kind: 'example', topic: 'handoff', lines: ['無理', '無理'] });
  expect(again.examples).toEqual({ handoff: ['無理'] });
});

test('of a card that was taken back only its name is left', () => {
  const gone = withTaught(content, taughtBy([], [CARD]), 4);
  expect(gone.topics['own.1']).toBeUndefined();
  expect(gone.buttons[plain('ロール紙のこと')]).toBeUndefined();
  expect(gone.locale.messages.has('topic.own.1')).toBe(false);
  expect(gone.locale.say('choice.topic.own.1', {}, 'open')).toBe('ロール紙のこと');
});
