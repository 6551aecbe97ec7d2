import { featuresOf } from './features.ts';
import { type Example, fit } from './fit.ts';
import { type Model, type Score, scoresOf, type Thresholds } from './model.ts';
import { judge, LEADS_THROUGH } from './zones.ts';

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

export const FOLDS = 4;

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
export const LIMITS = { wrong: 0.016, wrongOfTwo: 0.02, outOfScope: 0.035, lost: 0.006 } as const;

// The lowest limits that keep wrong answers within bounds: first for one answer, then for two at once.
function chooseThresholds(held: readonly HeldOut[]): Thresholds {
  const alone = (sure: number) => boundsOf(sure, NEVER);
  const sure = lowest((trial) => isSafe(held, alone(trial), LIMITS.wrong));
  const pair = lowest(
    (trial) => trial >= LEAST_SURE && isSafe(held, boundsOf(sure, trial), LIMITS.wrongOfTwo),
  );
  return { ...boundsOf(sure, pair), near: chooseNear(held, boundsOf(sure, pair)) };
}

// Below this, two guesses are no answer, however often they would be right.
const LEAST_SURE = 0.55;
// More than all probability there is.
const NEVER = 2;
// A wish for a person and a payment in doubt are heard at this share of the usual certainty.
const URGENT_SHARE = 0.75;

function boundsOf(sure: number, pair: number): Thresholds {
  return { sure, pair, near: 0, urgent: sure * URGENT_SHARE };
}

function lowest(isGood: (trial: number) => boolean): number {
  for (let trial = 0.3; trial < 0.95; trial += 0.01) if (isGood(trial)) return trial;
  return 0.95;
}

function isSafe(held: readonly HeldOut[], thresholds: Thresholds, limit: number): boolean {
  const inScope = held.filter(({ example }) => example.topic !== 'oos');
  const outside = held.filter(({ example }) => example.topic === 'oos');
  const wrong = inScope.filter((one) => isMistaken(one, thresholds)).length;
  const answered = outside.filter((one) => isMistaken(one, thresholds)).length;
  return wrong <= limit * inScope.length && answered <= LIMITS.outOfScope * outside.length;
}

function isMistaken({ example, scores }: HeldOut, thresholds: Thresholds): boolean {
  const judged = judge(scores, thresholds);
  if (judged.zone === 'sure') return judged.topic !== example.topic && !leads(judged, example);
  return judged.zone === 'pair' && !judged.topics.includes(example.topic);
}

// The card of a procedure offers the very talk that was asked for.
function leads(judged: { readonly topic: string }, { topic }: Example): boolean {
  return LEADS_THROUGH[topic] === judged.topic;
}

// The highest limit that still offers the right choice to nearly everyone whose topic is among the first three.
function chooseNear(held: readonly HeldOut[], bounds: Thresholds): number {
  for (let near = 0.3; near > 0.04; near -= 0.01) {
    const lost = held.filter(
      ({ example, scores }) =>
        example.topic !== 'oos' && judge(scores, { ...bounds, near }).zone === 'unknown',
    );
    if (lost.length <= LIMITS.lost * held.length) return near;
  }
  return 0.04;
}
