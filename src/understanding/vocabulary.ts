/** Features and their rows, in a table without objects: tens of thousands of them are looked up for each message. */
export interface Vocabulary {
  readonly features: Int32Array;
  /** Where a feature is looked for: its row + 1; nought where nothing stands. A power of two long. */
  readonly places: Int32Array;
}

/** The features in the order of their rows, each once. */
export function toVocabulary(features: Int32Array): Vocabulary {
  let size = 16;
  while (size < features.length * 2) size *= 2;
  const places = new Int32Array(size);
  for (let row = 0; row < features.length; row += 1) {
    let at = (features[row] ?? 0) & (size - 1);
    while (places[at] !== 0) at = (at + 1) & (size - 1);
    places[at] = row + 1;
  }
  return { features, places };
}

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
