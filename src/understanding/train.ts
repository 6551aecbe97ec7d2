import { featuresOf } from './features.ts';
import { type Example, fit } from './fit.ts';
import { type Model, type Score, scoresOf, type Thresholds } from './model.ts';
import { judge } from './zones.ts';

/** Learns from example utterances, and from held-out ones where to be sure, to offer choices, and to say it is not known. */
export function train(utterances: Readonly<Record<string, readonly string[]>>): Model {
  const topics = Object.keys(utterances).toSorted();
  const examples = topics.flatMap((topic) =>
    (utterances[topic] ?? []).map((text) => ({ features: featuresOf(text), topic })),
  );
  const thresholds = chooseThresholds(heldOutScores(examples, topics));
  return { ...fit(examples, topics), thresholds };
}

// The scores of one example by a model that has not seen it.
interface HeldOut {
  readonly example: Example;
  readonly scores: readonly Score[];
}

const FOLDS = 4;

// Every example scored by a model trained without its fold.
function heldOutScores(
  examples: readonly Example[],
  topics: readonly string[],
): readonly HeldOut[] {
  const held: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(
      examples.filter((_, at) => at % FOLDS !== fold),
      topics,
    );
    for (const example of examples.filter((_, at) => at % FOLDS === fold)) {
      held.push({ example, scores: scoresOf(model, example.features) });
    }
  }
  return held;
}

/** Share of held-out messages that may be answered wrongly, and of messages out of scope that may be answered at all. */
const LIMITS = { wrong: 0.013, outOfScope: 0.035, lost: 0.006 } as const;

// The lowest limits that keep wrong answers within bounds.
function chooseThresholds(held: readonly HeldOut[]): Thresholds {
  let sure = 0.95;
  for (let trial = 0.3; trial < 0.95; trial += 0.01) {
    if (isSafe(held, { sure: trial, near: 0, urgent: trial * URGENT_SHARE })) {
      sure = trial;
      break;
    }
  }
  const urgent = sure * URGENT_SHARE;
  return { sure, near: chooseNear(held, sure, urgent), urgent };
}

// A wish for a person and a payment in doubt are heard at this share of the usual certainty.
const URGENT_SHARE = 0.75;

function isSafe(held: readonly HeldOut[], thresholds: Thresholds): boolean {
  let wrong = 0;
  let answered = 0;
  let outOfScope = 0;
  for (const { example, scores } of held) {
    const judged = judge(scores, thresholds);
    const isMistaken = judged.zone === 'sure' && judged.topic !== example.topic;
    if (example.topic === 'oos') outOfScope += 1;
    if (isMistaken && example.topic === 'oos') answered += 1;
    if (isMistaken && example.topic !== 'oos') wrong += 1;
  }
  return (
    wrong <= LIMITS.wrong * (held.length - outOfScope) && answered <= LIMITS.outOfScope * outOfScope
  );
}

// The highest limit that still offers the right choice to nearly everyone whose topic is among the first three.
function chooseNear(held: readonly HeldOut[], sure: number, urgent: number): number {
  for (let near = 0.3; near > 0.04; near -= 0.01) {
    const lost = held.filter(
      ({ example, scores }) =>
        example.topic !== 'oos' && judge(scores, { sure, near, urgent }).zone === 'unknown',
    );
    if (lost.length <= LIMITS.lost * held.length) return near;
  }
  return 0.04;
}
