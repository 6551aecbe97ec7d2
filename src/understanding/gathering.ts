/** Features as they are found in a text, each once, in the order they came. */
export interface Gathering {
  readonly add: (feature: number) => void;
  readonly all: readonly number[];
}

/**
 * A gathering of at most so many; it ends where the next one begins. A Set does the same, and took a third of the time of
 * reading a message; tables made anew for every clause took a tenth.
 */
export function gatherUpTo(most: number): Gathering {
  let size = 16;
  while (size < most * 2) size *= 2;
  if (size > places.length) places = new Int32Array(size);
  else places.fill(EMPTY, 0, size);
  const table = places;
  const all: number[] = [];
  return {
    add: (feature) => {
      let at = feature & (size - 1);
      while (table[at] !== EMPTY && table[at] !== feature) at = (at + 1) & (size - 1);
      if (table[at] === feature) return;
      table[at] = feature;
      all.push(feature);
    },
    all,
  };
}

// The one feature in 2³² that is nought is never gathered.
const EMPTY = 0;

let places = new Int32Array(4096);
