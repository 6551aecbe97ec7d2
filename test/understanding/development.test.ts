import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { TOPICS } from '../../src/core/topics.ts';
import { loadContentAndReader } from '../../src/reader.ts';

const line = z.object({
  text: z.string(),
  topics: z.array(z.enum(TOPICS)).min(1),
  accept: z.array(z.enum(TOPICS)).default([]),
  scope: z.enum(['near', 'far']).nullable().default(null),
});

const { content, read } = loadContentAndReader(process.cwd());

const NOTHING_BEFORE = { expects: null, lastTopics: [] };

function heardIn(name: string) {
  const lines: unknown = parse(readFileSync(`test/understanding/${name}.yaml`, 'utf8'));
  return z
    .array(line)
    .parse(lines)
    .map((one) => {
      const { topics, suggested } = read(one.text, NOTHING_BEFORE);
      return { ...one, answered: topics, seen: [...topics, ...suggested] };
    });
}
type Heard = ReturnType<typeof heardIn>[number];

/** Every thing asked is there; an equally fair answer stands for the first. */
function covers({ topics, accept }: Heard, given: readonly string[]): boolean {
  const [first = '', ...others] = topics;
  const isFirst = [first, ...accept].some((topic) => given.includes(topic));
  return isFirst && others.every((topic) => given.includes(topic));
}

function fair({ topics, accept }: Heard): readonly string[] {
  return [...topics, ...accept];
}

function isWrong(one: Heard): boolean {
  return one.answered.length > 0 && !one.answered.some((topic) => fair(one).includes(topic));
}

function isTold(one: Heard): boolean {
  return one.answered.some((topic) => !NO_FACT.has(topic) && !fair(one).includes(topic));
}

function share(of: readonly Heard[], holds: (line: Heard) => boolean): number {
  return of.filter(holds).length / of.length;
}

/** Lines by what they hold: one question of ours, several, or one that is nearly ours. */
function sorted(heard: readonly Heard[]) {
  const inScope = heard.filter(({ topics }) => topics[0] !== 'oos' || topics.length > 1);
  return {
    inScope,
    single: inScope.filter(({ topics }) => topics.length === 1),
    several: inScope.filter(({ topics }) => topics.length > 1),
    near: heard.filter((one) => !inScope.includes(one) && one.scope !== 'far'),
  };
}

const everyday = sorted([...heardIn('development'), ...heardIn('development-several')]);
const hard = sorted(heardIn('development-third'));
/** They say nothing of the notice. */
const NO_FACT: ReadonlySet<string> = new Set(['oos', 'greeting', 'thanks', 'unsafe', 'handoff']);

const isAnswered = (one: Heard) => covers(one, one.answered);
const isSeen = (one: Heard) => covers(one, one.seen);

test('nearly every question is answered rightly at once', () => {
  expect(share(everyday.single, isAnswered)).toBeGreaterThan(0.96);
  expect(share(hard.single, isAnswered)).toBeGreaterThan(0.9);
});

test('of several questions in one message, mostly every one is answered at once', () => {
  expect(everyday.several.length).toBeGreaterThan(200);
  expect(share(everyday.several, isAnswered)).toBeGreaterThan(0.87);
  expect(share(hard.several, isAnswered)).toBeGreaterThan(0.62);
});

test('what was asked is nearly always among what is answered or offered', () => {
  expect(share(everyday.single, isSeen)).toBeGreaterThan(0.99);
  expect(share(hard.single, isSeen)).toBeGreaterThan(0.98);
});

test('hardly anything is answered wrongly', () => {
  expect(share(everyday.inScope, isWrong)).toBeLessThan(0.015);
  expect(share(hard.inScope, isWrong)).toBeLessThan(0.025);
});

test('what is nearly ours is seldom told a fact of the notice', () => {
  expect(share([...everyday.near, ...hard.near], isTold)).toBeLessThan(0.05);
});

test('a wish for a person is met', () => {
  const wishes = [...everyday.inScope, ...hard.inScope].filter(({ topics }) =>
    topics.includes('handoff'),
  );
  expect(wishes.length).toBeGreaterThan(15);
  expect(share(wishes, (one) => one.answered.includes('handoff'))).toBe(1);
});

test('every topic has utterances', () => {
  expect(Object.keys(content.utterances()).toSorted()).toEqual(TOPICS.toSorted());
});

test('what one sentence seems to ask besides never takes the place of another question', () => {
  const text = 'アプリはいつ自動で変わる?更新は何分かかりますか?電話番号を教えてください';
  const { topics } = read(text, NOTHING_BEFORE);
  expect(topics).toEqual(['app.auto_update', 'update.duration', 'hotline']);
});

test('what only sounds like the update is seldom answered with a fact of it', () => {
  const lines = z
    .array(z.string())
    .parse(parse(readFileSync('test/understanding/development-near.yaml', 'utf8')));
  const told = lines.filter((text) => {
    const { topics } = read(text, NOTHING_BEFORE);
    return topics.some((topic) => !NO_FACT.has(topic) && topic !== 'other_service');
  });
  expect(lines.length).toBeGreaterThan(400);
  expect(told.length / lines.length).toBeLessThan(0.07);
});

test.each([
  'エラー画面スキップしていい？',
  'このエラー飛ばして会計していいですか',
  'Can I skip the error?',
])('%s never hears that the update may be put off', (text) => {
  const { topics } = read(text, NOTHING_BEFORE);
  expect(topics).not.toContain('os.skip');
});

test('between two clauses an error is not what is skipped', () => {
  const { topics } = read('更新はスキップできますか?エラーは出ていません', NOTHING_BEFORE);
  expect(topics).toContain('os.skip');
});
