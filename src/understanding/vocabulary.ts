/** Features and their rows, in a table without objects: hundreds of them are looked up for each message. */
export interface Vocabulary {
  /** In the order of their rows. */
  readonly features: Int32Array;
  /** Of the feature that stands here its row + 1; nought where none does. A power of two long. */
  readonly places: Int32Array;
}

/** The features in the order of their rows, each once. */
export function toVocabulary(features: Int32Array): Vocabulary {
  let size = 16;
  while (size < features.length * ROOM) size *= 2;
  const places = new Int32Array(size);
  for (let row = 0; row < features.length; row += 1) {
    let at = (features[row] ?? 0) & (size - 1);
    while (places[at] !== 0) at = (at + 1) & (size - 1);
    places[at] = row + 1;
  }
  return { features, places };
}

/** So many places a feature, at the least: with fewer those that stand in each other's way are many. */
const ROOM = 1.5;

/** The row of a feature; -1 when no example had it. */
export function rowOf({ features, places }: Vocabulary, feature: number): number {
  const last = places.length - 1;
  let at = feature & last;
  for (let row = places[at] ?? 0; row !== 0; row = places[at] ?? 0) {
    if (features[row - 1] === feature) return row - 1;
    at = (at + 1) & last;
  }
  return -1;
}

/**
 * Has the places of features fetched at once, before they are looked up, and then the features that stand there. The tables are
 * larger than what lies near the processor: looked up one after the other, each is waited for.
 */
export function bringFeaturesNear(
  { features, places }: Vocabulary,
  wanted: readonly number[],
): void {
  const last = places.length - 1;
  let sum = 0;
  for (let at = 0; at < wanted.length; at += 1) sum += places[(wanted[at] ?? 0) & last] ?? 0;
  for (let at = 0; at < wanted.length; at += 1) {
    sum += features[(places[(wanted[at] ?? 0) & last] ?? 0) - 1] ?? 0;
  }
  read += sum;
}

/** Of no meaning: what is read and never used would be left out. */
let read = 0;
