import { type FeatureGroup, featuresOf } from './features.ts';
import { bringFeaturesNear, rowOf, type Vocabulary } from './vocabulary.ts';

/** Where the three zones end: above `sure` answer, above `near` offer choices, below say it is not known. */
export interface Thresholds {
  readonly sure: number;
  /** Where it is likelier than this that the message is nobody's business here, nothing is answered. */
  readonly outside: number;
  readonly near: number;
  /** A wish for a person or a payment in doubt is heard from here on, though another topic scores higher. */
  readonly urgent: number;
}

export interface Model {
  readonly topics: readonly string[];
  readonly vocabulary: Vocabulary;
  /** How telling each feature is: the fewer examples have it, the more. */
  readonly rarity: Float32Array;
  /** One row of topic weights for each feature, then the row of biases. */
  readonly weights: Float32Array | Int16Array;
  /** What a weight of one stands for; kept models have theirs in small steps. */
  readonly scale: number;
  readonly thresholds: Thresholds;
}

/** What was learnt, before it is known where to be sure, and before weights are kept in small steps. */
export type Fitted = Omit<Model, 'thresholds' | 'weights'> & { readonly weights: Float32Array };

export interface Score {
  readonly topic: string;
  readonly probability: number;
}

/** All topics with their probabilities, the likeliest first. */
export function classify(model: Model, text: string): readonly Score[] {
  return scoresOf(model, featuresOf(text));
}

/** As `classify`, of a message whose features are known already. */
export function scoresOf(
  model: Omit<Model, 'thresholds'>,
  features: readonly FeatureGroup[],
): readonly Score[] {
  return ranked(model.topics, probabilities(model, toVector(model, features)));
}

/** The likeliest first. So few are sooner put in their places than sorted. */
export function ranked(topics: readonly string[], shares: Float64Array): readonly Score[] {
  const scores: Score[] = [];
  for (const [at, topic] of topics.entries()) {
    const probability = shares[at] ?? 0;
    let place = scores.length;
    for (; place > 0; place -= 1) {
      const other = scores[place - 1];
      if (other === undefined || other.probability >= probability) break;
      scores[place] = other;
    }
    scores[place] = { topic, probability };
  }
  return scores;
}

/** A message as rows of the model with their values; every feature group has the length of its weight. */
export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

export function toVector(
  model: Pick<Model, 'vocabulary' | 'rarity'>,
  features: readonly FeatureGroup[],
): Vector {
  const most = features.reduce((sum, group) => sum + group.features.length, 0);
  const rows = new Int32Array(most);
  const values = new Float32Array(most);
  let size = 0;
  for (const group of features) {
    const from = size;
    let square = 0;
    bringFeaturesNear(model.vocabulary, group.features);
    const { length } = group.features;
    for (let at = 0; at < length; at += 1) {
      const row = rowOf(model.vocabulary, group.features[at] ?? 0);
      const value = row < 0 ? UNKNOWN_RARITY : (model.rarity[row] ?? 0);
      square += value * value;
      if (row < 0) continue;
      rows[size] = row;
      values[size] = value;
      size += 1;
    }
    const scale = square > 0 ? group.weight / Math.sqrt(square) : 0;
    for (let at = from; at < size; at += 1) values[at] = (values[at] ?? 0) * scale;
  }
  return { rows: rows.subarray(0, size), values: values.subarray(0, size) };
}

// Words never seen make a message weaker evidence for anything that was; at full weight they would silence typos.
const UNKNOWN_RARITY = 2;

const { exp } = Math;

/** Softmax over the topics. */
export function probabilities(
  model: Pick<Model, 'topics' | 'weights' | 'rarity' | 'scale'>,
  vector: Vector,
): Float64Array {
  const size = model.topics.length;
  bringNear(model.weights, vector.rows, size);
  const scores = new Float64Array(size);
  return sharesInto(scores, model, vector, vector.rows.length);
}

/** The same, in an array that is used again, of the first `length` rows. */
export function sharesInto(
  scores: Float64Array,
  { weights, rarity, scale }: Pick<Model, 'weights' | 'rarity' | 'scale'>,
  { rows, values }: Vector,
  length: number,
): Float64Array {
  const size = scores.length;
  const bias = rarity.length * size;
  for (let topic = 0; topic < size; topic += 1) scores[topic] = weights[bias + topic] ?? 0;
  for (let at = 0; at < length; at += 1) {
    const row = (rows[at] ?? 0) * size;
    const value = values[at] ?? 0;
    for (let topic = 0; topic < size; topic += 1) {
      scores[topic] = (scores[topic] ?? 0) + value * (weights[row + topic] ?? 0);
    }
  }
  return softmax(scores, scale);
}

/**
 * Has all rows fetched at once. The weights are larger than what lies near the processor: where a row is read only when it
 * is added, each is waited for.
 */
function bringNear(weights: Model['weights'], rows: Int32Array, size: number): void {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = (rows[at] ?? 0) * size;
    sum += (weights[row] ?? 0) + (weights[row + size - 1] ?? 0);
  }
  read += sum;
}

/** Of no meaning: what is read and never used would be left out. */
let read = 0;

function softmax(scores: Float64Array, scale: number): Float64Array {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const share = exp(((scores[at] ?? 0) - highest) * scale);
    scores[at] = share;
    sum += share;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}
