/** An idea and the words that carry it. */
export type Concept = readonly [name: string, forms: RegExp];
