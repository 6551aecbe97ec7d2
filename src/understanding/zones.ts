import type { Score, Thresholds } from './model.ts';

/** What may be done with a message's scores: answer, offer choices, or say it is not known. */
export type Judgement =
  | { readonly zone: 'sure'; readonly topic: string; readonly confidence: number }
  | { readonly zone: 'near'; readonly topics: readonly string[]; readonly confidence: number }
  | { readonly zone: 'unknown'; readonly confidence: number };

export function judge(scores: readonly Score[], thresholds: Thresholds): Judgement {
  const first = urgentIn(scores, thresholds) ?? scores[0];
  if (!first) return { zone: 'unknown', confidence: 0 };
  if (
    first.probability >= neededFor(first.topic, thresholds) &&
    isOurs(scores, first, thresholds)
  ) {
    return { zone: 'sure', topic: first.topic, confidence: first.probability };
  }
  return nearest(scores, thresholds);
}

/** The likeliest topics to choose from, where nothing is sure. */
export function nearest(scores: readonly Score[], { near }: Pick<Thresholds, 'near'>): Judgement {
  const offered = scores.filter((score) => isOffered(score.topic)).slice(0, 3);
  const confidence = offered[0]?.probability ?? 0;
  // Weaker than that, a choice would only puzzle.
  if (confidence < near) return { zone: 'unknown', confidence };
  return { zone: 'near', topics: offered.map((score) => score.topic), confidence };
}

function isOurs(scores: readonly Score[], first: Score, { outside }: Thresholds): boolean {
  if (first.topic === 'oos' || isUrgent(first.topic)) return true;
  const stranger = scores.find(({ topic }) => topic === 'oos')?.probability ?? 0;
  return stranger <= outside;
}

/** A topic that is answered in words, and starts nothing. */
export function isCard(topic: string): boolean {
  return isOffered(topic) && !isUrgent(topic) && !STARTS.test(topic);
}

const STARTS = /^flow\.|^reminder$|^fleet\./;

function neededFor(topic: string, thresholds: Thresholds): number {
  if (topic === 'handoff') return Math.max(thresholds.urgent, LEAST_OF_WISH);
  if (isUrgent(topic)) return thresholds.urgent;
  // What starts something is begun only where it is plainly asked for.
  if (BEGINS.test(topic)) return Math.max(thresholds.sure, PLAINLY);
  // A kind word too many harms nobody, and neither can be offered as a choice.
  return SMALL_TALK.has(topic) ? SMALL_TALK_FROM : thresholds.sure;
}

/** Who wishes for a person is surer than that to be heard; fewer are called to who wishes for none. Among choices one always is. */
const LEAST_OF_WISH = 0.6;
const BEGINS = /^flow\./;
const PLAINLY = 0.75;
const SMALL_TALK_FROM = 0.4;
const SMALL_TALK: ReadonlySet<string> = new Set(['greeting', 'thanks']);
const NOT_OFFERED: ReadonlySet<string> = new Set([...SMALL_TALK, 'oos', 'unsafe']);
const PAYMENT: ReadonlySet<string> = new Set([
  'app.payment_interrupted',
  'payment.check_history',
  'payment.retry',
]);

/** Payments in doubt lead into one talk, whatever else was asked of them. */
export function isPayment(topic: string): boolean {
  return PAYMENT.has(topic);
}

/** Heard sooner than the rest, and never passed over. */
export function isUrgent(topic: string): boolean {
  return topic === 'handoff' || isPayment(topic);
}

/** A choice must lead somewhere. */
export function isOffered(topic: string): boolean {
  return !NOT_OFFERED.has(topic);
}

// Missing a wish for a person, or a payment in doubt, costs more than answering it unasked.
function urgentIn(scores: readonly Score[], thresholds: Thresholds): Score | null {
  const handoff = scores.find((score) => score.topic === 'handoff');
  if (handoff && handoff.probability >= neededFor('handoff', thresholds)) return handoff;
  const payments = scores.filter((score) => PAYMENT.has(score.topic));
  const together = payments.reduce((sum, score) => sum + score.probability, 0);
  const best = payments[0];
  // All that these topics start is the question for the history: asking it harms nobody.
  if (!best || together < thresholds.urgent) return null;
  return { topic: best.topic, probability: Math.max(together, thresholds.urgent) };
}
