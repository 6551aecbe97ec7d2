import { foldsOf } from '../src/understanding/held-out.ts';
import { LIMITS, TELLS_NOTHING } from '../src/understanding/train.ts';
import { type Example, NOT_OFFERED } from './engine.ts';
import type { Chosen, Hit, Peer } from './peer.ts';
import type { TokenKind } from './tokens.ts';
import { type Confidence, confidenceOf, rank, type Ranked, type Vote } from './vote.ts';

// Of the four folds the peers are asked one: the utterances are many, and some of the peers are slow.
const ASKED_FOLDS = 1;

/** The setting that is right most often on held-out utterances, with the limits our own thresholds are chosen by. */
export async function cross(peer: Peer, examples: readonly Example[]): Promise<Chosen> {
  const settings: { tokens: TokenKind; vote: Vote; held: readonly Held[] }[] = [];
  for (const tokens of peer.tokens) {
    const found = await heldOut(peer, examples, tokens);
    for (const vote of ['nearest', 'ten'] as const) {
      const held = found.map(({ topic, hits }) => ({ topic, ranked: rank(hits, vote) }));
      process.stderr.write(
        `${peer.name}: held out, ${tokens}, ${vote}: ${(100 * rightIn(held)).toFixed(1)} %\n`,
      );
      settings.push({ tokens, vote, held });
    }
  }
  const best = settings.toSorted((a, b) => rightIn(b.held) - rightIn(a.held))[0];
  if (!best) throw new Error(`${peer.name} names no way to cut a text`);
  const { tokens, vote, held } = best;
  const [limits] = (['score', 'share'] as const)
    .map((confidence) => limitsBy(held, confidence))
    .toSorted((a, b) => b.right - a.right);
  if (!limits) throw new Error('unreachable');
  return { tokens, vote, confidence: limits.confidence, sure: limits.sure, near: limits.near };
}

interface Held {
  readonly topic: string;
  readonly ranked: readonly Ranked[];
}

async function heldOut(
  peer: Peer,
  examples: readonly Example[],
  tokens: TokenKind,
): Promise<readonly { topic: string; hits: readonly Hit[] }[]> {
  const held: { topic: string; hits: readonly Hit[] }[] = [];
  const folds = foldsOf(examples);
  for (let fold = 0; fold < ASKED_FOLDS; fold += 1) {
    const others = examples.filter((_, at) => folds[at] !== fold);
    const found = await peer.learn(others, tokens);
    const mine = examples.filter((_, at) => folds[at] === fold);
    for (const { text, topic } of mine.filter((_, at) => at % peer.every.heldOut === 0)) {
      held.push({ topic, hits: await found.search(text) });
    }
  }
  return held;
}

function rightIn(held: readonly Held[]): number {
  return held.filter(({ topic, ranked }) => ranked[0]?.topic === topic).length / held.length;
}

interface Limits {
  readonly confidence: Confidence;
  readonly sure: number;
  readonly near: number;
  /** Held-out lines answered rightly with these limits. */
  readonly right: number;
}

// The lowest limit that keeps wrong answers within bounds; where none does, the highest there is.
function limitsBy(held: readonly Held[], confidence: Confidence): Limits {
  const firsts = held.map(({ topic, ranked }) => ({
    topic,
    first: ranked[0]?.topic,
    value: confidenceOf(ranked, confidence),
  }));
  const trials = quantiles(firsts.map(({ value }) => value));
  const isSafe = (sure: number) => {
    const mistaken = firsts.filter(({ topic, first, value }) => value >= sure && first !== topic);
    const outOfScope = firsts.filter(({ topic }) => topic === 'oos').length;
    const answered = mistaken.filter(({ topic }) => topic === 'oos');
    const told = answered.filter(({ first }) => !TELLS_NOTHING.has(first ?? 'oos')).length;
    return (
      mistaken.length - answered.length <= LIMITS.wrong * (firsts.length - outOfScope) &&
      told <= LIMITS.outOfScope * outOfScope
    );
  };
  const sure = trials.find(isSafe) ?? trials.at(-1) ?? 0;
  const right = firsts.filter(({ topic, first, value }) => value >= sure && first === topic).length;
  return { confidence, sure, near: nearBelow(held, confidence, sure, trials), right };
}

// The highest limit that still offers choices to nearly everyone who asks something of ours.
function nearBelow(
  held: readonly Held[],
  confidence: Confidence,
  sure: number,
  trials: readonly number[],
): number {
  const ours = held
    .filter(({ topic }) => !NOT_OFFERED.has(topic))
    .map(({ ranked }) => confidenceOf(ranked, confidence));
  const isKept = (near: number) =>
    ours.filter((value) => value < near).length <= LIMITS.lost * held.length;
  return trials.findLast((trial) => trial <= sure && isKept(trial)) ?? 0;
}

function quantiles(values: readonly number[]): readonly number[] {
  const ordered = values.toSorted((a, b) => a - b);
  const steps = 400;
  return Array.from(
    { length: steps },
    (_, at) => ordered[Math.floor((at / (steps - 1)) * (ordered.length - 1))] ?? 0,
  );
}
