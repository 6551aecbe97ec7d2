import { z } from 'zod';
import type { Said, TestLine } from './engine.ts';

/** What became of one test line at one engine. */
export const verdict = z.object({
  variant: z.string(),
  style: z.string(),
  scope: z.enum(['in', 'near', 'far']),
  /** The message asks several things. */
  isSeveral: z.boolean(),
  isKnown: z.boolean(),
  wishesPerson: z.boolean(),
  /** The first topic it would give, if it had to answer, is right; of several questions, every one is answered. */
  isFirst: z.boolean(),
  /** Right among the first three it would give. */
  isAmongThree: z.boolean(),
  /** Sure, and what was asked is among its answers; of several questions every one, in any order. */
  isAnswered: z.boolean(),
  /** Right among what the merchant sees: the answers, or the choices. */
  isSeen: z.boolean(),
  /** Sure, and nothing it answers was asked. */
  isWrong: z.boolean(),
  /** Answers with a topic of the notice. */
  tellsFact: z.boolean(),
  /** How many topics it answers with. */
  answers: z.number(),
  meetsWish: z.boolean(),
});

export type Verdict = z.infer<typeof verdict>;

/** Plain lines in scope answered rightly and wrongly, and near lines told a fact. */
export const told = z.object({ right: z.number(), wrong: z.number(), near: z.number() });

export type Told = z.infer<typeof told>;

export function verdictOf(line: TestLine, said: Said, nearest: readonly string[]): Verdict {
  const { topics, accept, variant, style, scope } = line;
  const isFair = (topic: string | undefined) =>
    topic !== undefined && (topics.includes(topic) || accept.includes(topic));
  const isSeveral = topics.length > 1;
  const isAnswered = covers(line, said.answered);
  const seen = [...said.answered, ...said.offered];
  return {
    variant,
    style,
    scope,
    isSeveral,
    isKnown: line.isKnown,
    wishesPerson: topics.includes('handoff'),
    isFirst: isSeveral ? isAnswered : isFair(nearest[0]),
    isAmongThree:
      isAnswered ||
      (isSeveral ? covers(line, [...said.answered, ...nearest]) : nearest.some(isFair)),
    isAnswered,
    isSeen: isAnswered || (isSeveral ? covers(line, seen) : seen.some(isFair)),
    isWrong: said.answered.length > 0 && !said.answered.some(isFair),
    tellsFact: said.answered.some((topic) => !NO_FACT.has(topic) && !isFair(topic)),
    answers: said.answered.length,
    meetsWish: said.answered.includes('handoff'),
  };
}

/** Counts of plain lines. */
export function toldIn(verdicts: readonly Verdict[]): Told {
  const count = (is: (line: Verdict) => boolean) => verdicts.filter(is).length;
  return {
    right: count(({ scope, isAnswered }) => scope === 'in' && isAnswered),
    wrong: count(({ scope, isWrong }) => scope === 'in' && isWrong),
    near: count(({ scope, tellsFact }) => scope === 'near' && tellsFact),
  };
}

// An alternative counts for the first topic.
function covers({ topics, accept }: TestLine, given: readonly string[]): boolean {
  const [, ...others] = topics;
  if (!others.every((topic) => given.includes(topic))) return false;
  return given.includes(topics[0] ?? '') || accept.includes(given[0] ?? '');
}

// These say nothing of the notice: that it is not known, a kind word, or a person.
const NO_FACT: ReadonlySet<string> = new Set(['oos', 'greeting', 'thanks', 'unsafe', 'handoff']);
