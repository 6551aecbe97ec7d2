import { z } from 'zod';
import { HAND_OFF_REASONS } from '../core/effect.ts';
import { LANGUAGES } from '../core/reading.ts';
import { TOPICS } from '../core/topics.ts';
import type { Heard } from './heard.ts';

const pattern = z
  .string({ error: 'must be text: put it in quotes' })
  .min(1)
  .refine(isReadable, 'is no regular expression');

/** What must be true of a turn. Every key may be left out. */
export const expectation = z.strictObject({
  topics: z.array(z.enum(TOPICS)).optional(),
  flow: z.string().nullable().optional(),
  shows: z.array(pattern).optional(),
  hides: z.array(pattern).optional(),
  choices: z.array(z.string().min(1)).optional(),
  silent: z.boolean().optional(),
  hand_off: z.union([z.literal(false), z.enum(HAND_OFF_REASONS)]).optional(),
  timers: z.array(z.string()).optional(),
  language: z.enum(LANGUAGES).optional(),
  bubbles: z.int().min(0).optional(),
});

export type Expectation = z.infer<typeof expectation>;

/** One thing that was expected and not heard. */
export interface Difference {
  readonly key: keyof Expectation | 'product' | 'transcript';
  readonly expected: string;
  readonly got: string;
}

/** What of an expectation did not hold; empty when all did. */
export function differences(expected: Expectation, heard: Heard): readonly Difference[] {
  return [
    ...sets('topics', expected.topics, heard.topics),
    ...flow(expected.flow, heard),
    ...texts(expected, heard),
    ...choices(expected.choices, heard),
    ...same('silent', expected.silent, heard.silent),
    ...same('hand_off', expected.hand_off, heard.handOff),
    ...sets('timers', expected.timers, heard.timers),
    ...same('language', expected.language, heard.language),
    ...bubbles(expected.bubbles, heard),
  ];
}

/** All the words that a reply shows, its buttons included. */
function visibleWords({ bubbles: said, choices: offered }: Heard): string {
  return [...said, ...offered].join('\n');
}

function same(
  key: Difference['key'],
  expected: string | boolean | undefined,
  got: string | boolean,
): readonly Difference[] {
  return expected === undefined || expected === got
    ? []
    : [{ key, expected: String(expected), got: String(got) }];
}

/** In any order, but neither more nor less. */
function sets(
  key: Difference['key'],
  expected: readonly string[] | undefined,
  got: readonly string[],
): readonly Difference[] {
  if (expected === undefined) return [];
  const isSame = expected.toSorted().join() === got.toSorted().join();
  return isSame ? [] : [{ key, expected: listed(expected), got: listed(got) }];
}

/** `update-terminal/charge` is the step; `update-terminal` is any step of it. */
function flow(expected: string | null | undefined, heard: Heard): readonly Difference[] {
  if (expected === undefined) return [];
  const got = expected?.includes('/') ? heard.flow : (heard.flow?.split('/')[0] ?? null);
  return got === expected
    ? []
    : [{ key: 'flow', expected: expected ?? 'none', got: heard.flow ?? 'none' }];
}

function texts({ shows = [], hides = [] }: Expectation, heard: Heard): readonly Difference[] {
  const words = visibleWords(heard);
  const got = words === '' ? '(nothing)' : words;
  return [
    ...shows
      .filter((text) => !isIn(words, text))
      .map((expected) => ({ key: 'shows', expected, got }) as const),
    ...hides
      .filter((text) => isIn(words, text))
      .map((expected) => ({ key: 'hides', expected, got }) as const),
  ];
}

/** These are offered, and perhaps others: the way to a person is on every reply. */
function choices(expected: readonly string[] | undefined, heard: Heard): readonly Difference[] {
  const missing = (expected ?? []).filter((label) => !heard.choices.includes(label));
  if (missing.length === 0) return [];
  return [{ key: 'choices', expected: listed(missing), got: listed(heard.choices) }];
}

function bubbles(most: number | undefined, heard: Heard): readonly Difference[] {
  const { length } = heard.bubbles;
  return most === undefined || length <= most
    ? []
    : [{ key: 'bubbles', expected: `at most ${most}`, got: String(length) }];
}

function isIn(words: string, text: string): boolean {
  const regex = toRegex(text);
  return regex === null ? words.includes(text) : regex.test(words);
}

function toRegex(text: string): RegExp | null {
  const [, source, flags = ''] = /^\/(.+)\/([imsu]*)$/su.exec(text) ?? [];
  return source === undefined
    ? null
    : new RegExp(source, flags.includes('u') ? flags : `${flags}u`);
}

function isReadable(text: string): boolean {
  try {
    toRegex(text);
    return true;
  } catch {
    return false;
  }
}

function listed(all: readonly string[]): string {
  return all.length === 0 ? '(none)' : all.join(', ');
}
