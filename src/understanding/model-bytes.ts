import type { Model, Thresholds } from './model.ts';
import { toVocabulary } from './vocabulary.ts';

/**
 * A model as bytes, for a cache; the same model gives the same bytes.
 * Layout, every part aligned to four: length of the head · head (JSON) · features · rarity · weights in steps of `scale`.
 */
export function modelToBytes(model: Model): Uint8Array<ArrayBuffer> {
  const { topics, thresholds, vocabulary, rarity, weights } = model;
  let most = 1e-9;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const step = most / STEPS;
  const scale = step * model.scale;
  const head: Head = { format: FORMAT, topics, thresholds, scale, rows: rarity.length };
  const words = new TextEncoder().encode(JSON.stringify(head).padEnd(HEAD, ' '));
  const at = placesOf(head);
  const bytes = new Uint8Array(at.end);
  bytes.set(words, 0);
  new Int32Array(bytes.buffer, at.features, head.rows).set(vocabulary.features);
  new Float32Array(bytes.buffer, at.rarity, head.rows).set(rarity);
  const steps = new Int16Array(bytes.buffer, at.weights, weights.length);
  weights.forEach((weight, place) => {
    steps[place] = Math.round(weight / step);
  });
  return bytes;
}

/** Null when the bytes are not a model of this version: train again. */
export function modelFromBytes(bytes: Uint8Array<ArrayBuffer>): Model | null {
  const head = readHead(bytes);
  if (head === null) return null;
  const at = placesOf(head);
  if (bytes.length !== at.end) return null;
  const { buffer, byteOffset } = bytes;
  const { topics, thresholds, scale, rows } = head;
  return {
    topics,
    thresholds,
    scale,
    vocabulary: toVocabulary(new Int32Array(buffer, byteOffset + at.features, rows)),
    rarity: new Float32Array(buffer, byteOffset + at.rarity, rows),
    weights: new Int16Array(buffer, byteOffset + at.weights, weightsOf(head)),
  };
}

interface Head {
  readonly format: number;
  readonly topics: readonly string[];
  readonly thresholds: Thresholds;
  readonly scale: number;
  /** How many features. */
  readonly rows: number;
}

/** Raised when features or this layout change: an older cache must not be read with newer features. */
const FORMAT = 3;
/** Steps on either side of nought that a weight is kept in. */
const STEPS = 32_767;
/** Room for the head, in bytes. */
const HEAD = 4096;

function weightsOf({ rows, topics }: Pick<Head, 'rows' | 'topics'>): number {
  return (rows + 1) * topics.length;
}

function placesOf(head: Pick<Head, 'rows' | 'topics'>) {
  const features = HEAD;
  const rarity = features + 4 * head.rows;
  const weights = rarity + 4 * head.rows;
  return { features, rarity, weights, end: weights + 2 * weightsOf(head) };
}

function readHead(bytes: Uint8Array<ArrayBuffer>): Head | null {
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, HEAD)));
    return isHead(head) && head.format === FORMAT ? head : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  return ['format', 'topics', 'thresholds', 'scale', 'rows'].every((key) => key in value);
}
