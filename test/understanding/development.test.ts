import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { TOPICS } from '../../src/core/reading.ts';
import { loadContentAndReader } from '../../src/reader.ts';

const lines = z
  .array(
    z.object({
      text: z.string(),
      topics: z.array(z.enum(TOPICS)).min(1),
      accept: z.array(z.enum(TOPICS)).default([]),
      scope: z.enum(['near', 'far']).nullable().default(null),
    }),
  )
  .parse([...linesIn('development'), ...linesIn('development-several')]);

function linesIn(name: string): readonly unknown[] {
  return z.array(z.unknown()).parse(parse(readFileSync(`test/understanding/${name}.yaml`, 'utf8')));
}

const { content, read } = loadContentAndReader(process.cwd());

const heard = lines.map((line) => {
  const { topics, suggested } = read(line.text, { expects: null, lastTopics: [] });
  return { ...line, answered: topics, seen: [...topics, ...suggested] };
});
type Heard = (typeof heard)[number];

/** Every thing asked is there; an equally fair answer stands for the first. */
function covers({ topics, accept }: Heard, given: readonly string[]): boolean {
  const [first = '', ...others] = topics;
  const isFirst = [first, ...accept].some((topic) => given.includes(topic));
  return isFirst && others.every((topic) => given.includes(topic));
}

function fair({ topics, accept }: Heard): readonly string[] {
  return [...topics, ...accept];
}

function isWrong(line: Heard): boolean {
  return line.answered.length > 0 && !line.answered.some((topic) => fair(line).includes(topic));
}

function isTold(line: Heard): boolean {
  return line.answered.some((topic) => !NO_FACT.has(topic) && !fair(line).includes(topic));
}

function share(of: readonly Heard[], holds: (line: Heard) => boolean): number {
  return of.filter(holds).length / of.length;
}

const inScope = heard.filter(({ topics }) => !topics.includes('oos'));
const single = inScope.filter(({ topics }) => topics.length === 1);
const several = inScope.filter(({ topics }) => topics.length > 1);
const near = heard.filter(({ topics, scope }) => topics.includes('oos') && scope !== 'far');
/** They say nothing of the notice. */
const NO_FACT: ReadonlySet<string> = new Set(['oos', 'greeting', 'thanks', 'unsafe', 'handoff']);

test('nearly every question is answered rightly at once', () => {
  expect(share(single, (line) => covers(line, line.answered))).toBeGreaterThan(0.94);
});

test('of several questions in one message, mostly every one is answered at once', () => {
  expect(several.length).toBeGreaterThan(200);
  expect(share(several, (line) => covers(line, line.answered))).toBeGreaterThan(0.8);
});

test('what was asked is nearly always among what is answered or offered', () => {
  expect(share(single, (line) => covers(line, line.seen))).toBeGreaterThan(0.98);
});

test('hardly anything is answered wrongly', () => {
  expect(share(inScope, isWrong)).toBeLessThan(0.02);
});

test('what is nearly ours is seldom told a fact of the notice', () => {
  expect(share(near, isTold)).toBeLessThan(0.06);
});

test('a wish for a person is met', () => {
  const wishes = inScope.filter(({ topics }) => topics.includes('handoff'));
  expect(wishes.length).toBeGreaterThan(15);
  expect(share(wishes, (line) => covers(line, line.seen))).toBe(1);
});

test('every topic has utterances', () => {
  expect(Object.keys(content.utterances()).toSorted()).toEqual(TOPICS.toSorted());
});
