import type { Score, Thresholds } from './model.ts';

/** What may be done with a message's scores: answer, offer choices, or say it is not known. */
export type Judgement =
  | { readonly zone: 'sure'; readonly topic: string; readonly confidence: number }
  | {
      readonly zone: 'pair';
      readonly topics: readonly [string, string];
      readonly confidence: number;
    }
  | { readonly zone: 'near'; readonly topics: readonly string[]; readonly confidence: number }
  | { readonly zone: 'unknown'; readonly confidence: number };

export function judge(scores: readonly Score[], thresholds: Thresholds): Judgement {
  const first = urgentIn(scores, thresholds) ?? scores[0];
  if (!first) return { zone: 'unknown', confidence: 0 };
  if (first.probability >= neededFor(first.topic, thresholds)) {
    return { zone: 'sure', topic: first.topic, confidence: first.probability };
  }
  const pair = pairIn(scores, thresholds);
  if (pair !== null) return pair;
  const offered = scores.filter((score) => isOffered(score.topic)).slice(0, 3);
  const confidence = offered[0]?.probability ?? 0;
  // Weaker than that, a choice would only puzzle.
  if (confidence < thresholds.near) return { zone: 'unknown', confidence };
  return { zone: 'near', topics: offered.map((score) => score.topic), confidence };
}

/** Between two neighbours, both are told: the one that was meant is among them. */
function pairIn([first, second]: readonly Score[], thresholds: Thresholds): Judgement | null {
  if (!first || !second || second.probability < LEAST_OF_PAIR) return null;
  const confidence = first.probability + second.probability;
  if (confidence < thresholds.pair) return null;
  const topics = [first.topic, second.topic] as const;
  // The card of a procedure offers to lead through it: it answers for both.
  const card = topics.find((topic) => topics.some((other) => LEADS_THROUGH[other] === topic));
  if (card !== undefined) return { zone: 'sure', topic: card, confidence };
  return topics.every(isCard) ? { zone: 'pair', topics, confidence } : null;
}

const DOUBT_SHARE = 0.8;
const LEAST_OF_PAIR = 0.1;
/** The card that offers to lead through what a wish for a guided talk is about. */
export const LEADS_THROUGH: Readonly<Record<string, string>> = {
  'flow.update': 'update.how',
  'flow.battery': 'prep.charge',
  'flow.restart': 'prep.powercycle',
};

/** A topic that is answered in words, and starts nothing. */
function isCard(topic: string): boolean {
  return isOffered(topic) && !isUrgent(topic) && !STARTS.test(topic);
}

const STARTS = /^flow\.|^reminder$|^fleet\./;

function neededFor(topic: string, thresholds: Thresholds): number {
  if (isUrgent(topic)) return thresholds.urgent;
  // A kind word too many harms nobody, and neither can be offered as a choice.
  return SMALL_TALK.has(topic) ? Math.min(thresholds.urgent, 0.4) : thresholds.sure;
}

const SMALL_TALK: ReadonlySet<string> = new Set(['greeting', 'thanks']);
const NOT_OFFERED: ReadonlySet<string> = new Set([...SMALL_TALK, 'oos', 'unsafe']);
const PAYMENT: ReadonlySet<string> = new Set([
  'app.payment_interrupted',
  'payment.check_history',
  'payment.retry',
]);

function isUrgent(topic: string): boolean {
  return topic === 'handoff' || PAYMENT.has(topic);
}

// A choice must lead somewhere.
function isOffered(topic: string): boolean {
  return !NOT_OFFERED.has(topic);
}

// Missing a wish for a person, or a payment in doubt, costs more than answering it unasked.
function urgentIn(scores: readonly Score[], thresholds: Thresholds): Score | null {
  const handoff = scores.find((score) => score.topic === 'handoff');
  if (handoff && handoff.probability >= thresholds.urgent) return handoff;
  const payments = scores.filter((score) => PAYMENT.has(score.topic));
  const together = payments.reduce((sum, score) => sum + score.probability, 0);
  const best = payments[0];
  // All that these topics start is the question for the history: where one of them is likeliest, asking harms nobody.
  const isFirst = best !== undefined && best === scores[0];
  const needed = isFirst ? thresholds.urgent * DOUBT_SHARE : thresholds.urgent;
  if (!best || together < needed) return null;
  return { topic: best.topic, probability: Math.max(together, thresholds.urgent) };
}
