import { featuresOf } from './features.ts';
import { fit } from './fit.ts';
import { type HeldOut, heldOutScores, type Learning } from './held-out.ts';
import type { Model, Thresholds } from './model.ts';
import { judge } from './zones.ts';

/** Learns from example utterances, and from held-out ones where to be sure, to offer choices, and to say it is not known. */
export function train(utterances: Readonly<Record<string, readonly string[]>>): Model {
  const learning = learningOf(utterances);
  const { lines, topics } = learning;
  return { ...fit(lines, topics), thresholds: chooseThresholds(heldOutScores(learning)) };
}

/** The examples as a model learns from them. */
export function learningOf(utterances: Readonly<Record<string, readonly string[]>>): Learning {
  const topics = Object.keys(utterances).toSorted();
  const lines = topics.flatMap((topic) =>
    (utterances[topic] ?? []).map((text) => ({ text, topic, features: featuresOf(text) })),
  );
  return { lines, topics };
}

/**
 * The share of held-out messages that may be answered wrongly, of messages out of scope that may be told a fact, and of
 * messages that may be offered nothing. An utterance has one topic only, though a neighbour's card is often as fair an
 * answer: of blind lines with all their fair answers named, a third of this share was wrong.
 */
export const LIMITS = { wrong: 0.085, outOfScope: 0.045, lost: 0.004 } as const;

/** @param held all examples, each scored by a model that has not seen it. */
export function chooseThresholds(held: readonly HeldOut[]): Thresholds {
  const bounds = chooseSure(held);
  return { ...bounds, near: chooseNear(held, bounds) };
}

/** Of all limits that keep wrong answers within bounds, those that answer most. */
function chooseSure(held: readonly HeldOut[]): Thresholds {
  let best = boundsOf(0.95, 0.05);
  let most = -1;
  for (const outside of OUTSIDE) {
    for (let sure = 0.25; sure < 0.95; sure += 0.01) {
      const bounds = boundsOf(sure, outside);
      const { right, isSafe } = outcome(held, bounds);
      if (!isSafe) continue;
      if (right > most) [best, most] = [bounds, right];
      break;
    }
  }
  return best;
}

const OUTSIDE = [0.3, 0.25, 0.2, 0.15, 0.1, 0.07] as const;
// A wish for a person and a payment in doubt are heard at this share of the usual certainty.
const URGENT_SHARE = 0.7;

function boundsOf(sure: number, outside: number): Thresholds {
  return { sure, outside, near: 0, urgent: sure * URGENT_SHARE };
}

function outcome(held: readonly HeldOut[], bounds: Thresholds) {
  const count = { inside: 0, right: 0, wrong: 0, outside: 0, told: 0 };
  for (const { topic, scores } of held) {
    const judged = judge(scores, bounds);
    const said = judged.zone === 'sure' ? judged.topic : null;
    if (topic === 'oos') {
      count.outside += 1;
      if (said !== null && !TELLS_NOTHING.has(said)) count.told += 1;
    } else {
      count.inside += 1;
      if (said === topic) count.right += 1;
      else if (said !== null) count.wrong += 1;
    }
  }
  const isSafe =
    count.wrong <= LIMITS.wrong * count.inside && count.told <= LIMITS.outOfScope * count.outside;
  return { right: count.right, isSafe };
}

/** Answers without a fact of the notice: to a stranger's question they do no harm. */
export const TELLS_NOTHING: ReadonlySet<string> = new Set([
  'oos',
  'greeting',
  'thanks',
  'unsafe',
  'handoff',
  'other_service',
]);

// The highest limit that still offers a choice to nearly everyone.
function chooseNear(held: readonly HeldOut[], bounds: Thresholds): number {
  for (let near = 0.3; near > 0.04; near -= 0.01) {
    const lost = held.filter(
      ({ topic, scores }) =>
        topic !== 'oos' && judge(scores, { ...bounds, near }).zone === 'unknown',
    );
    if (lost.length <= LIMITS.lost * held.length) return near;
  }
  return 0.04;
}
