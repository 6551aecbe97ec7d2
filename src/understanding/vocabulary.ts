/** Features and their rows, in a table without objects: hundreds of them are looked up for each message. */
export interface Vocabulary {
  /** In the order of their rows. */
  readonly features: Int32Array;
  /** A feature, and beside it its row + 1; nought where nothing stands. Twice a power of two long. */
  readonly places: Int32Array;
}

/** The features in the order of their rows, each once. */
export function toVocabulary(features: Int32Array): Vocabulary {
  let size = 16;
  while (size < features.length * 2) size *= 2;
  const places = new Int32Array(2 * size);
  for (let row = 0; row < features.length; row += 1) {
    const feature = features[row] ?? 0;
    let at = (2 * feature) & (2 * size - 1);
    while (places[at + 1] !== 0) at = (at + 2) & (2 * size - 1);
    places[at] = feature;
    places[at + 1] = row + 1;
  }
  return { features, places };
}

/** The row of a feature; -1 when no example had it. */
export function rowOf({ places }: Vocabulary, feature: number): number {
  const last = places.length - 1;
  let at = (2 * feature) & last;
  for (let row = places[at + 1] ?? 0; row !== 0; row = places[at + 1] ?? 0) {
    if (places[at] === feature) return row - 1;
    at = (at + 2) & last;
  }
  return -1;
}

/**
 * Has the places of features fetched at once, before they are looked up. The table is larger than what lies near the
 * processor: looked up one after the other, each is waited for.
 */
export function bringFeaturesNear({ places }: Vocabulary, features: readonly number[]): void {
  const last = places.length - 1;
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) {
    sum += places[(2 * (features[at] ?? 0)) & last] ?? 0;
  }
  read += sum;
}

/** Of no meaning: what is read and never used would be left out. */
let read = 0;
